"""What a heading or a paragraph is where work is distributed: a heading of duties, a unit, the closing words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pccc_desktop.reading.plans.units import Mode, UnitMatch, begins_with_verb, match_unit

if TYPE_CHECKING:
    from pccc_desktop.reading.plans.outline import Node

_ZONE = re.compile(
    r"^(?:tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|phân công(?:\s+(?:nhiệm vụ|"
    r"thực hiện|trách nhiệm|tổ chức))?|"
    r"trách nhiệm(?:\s+(?:thực hiện|của các|của|thi hành|tổ chức))|giao nhiệm vụ|phân công|"
    r"nhiệm vụ cụ thể của|nhiệm vụ của các|phân công nhiệm vụ|"
    r"biện pháp tổ chức thực hiện|công tác tổ chức thực hiện|giải pháp và tổ chức thực hiện|"
    r"điều khoản thi hành)(?!\w)",
    re.IGNORECASE,
)
_ZONE_INSIDE = re.compile(
    (
        r"tổ chức\s+(?:triển khai\s+)?thực hiện\s*[.:]?$|phân công (?:nhiệm vụ|trách nhiệm|"
        r"tổ chức thực hiện|thực hiện)\s*[.:]?$"
    ),
    re.IGNORECASE,
)
_NOT_ASSIGNING = re.compile(
    r"^(?:mục đích|yêu cầu|mục tiêu|quan điểm|tình hình|kết quả|đánh giá|nguyên nhân|căn cứ|"
    r"đối tượng|phạm vi|ưu điểm|hạn chế|tồn tại|thời gian|địa điểm|thành phần|kinh phí|"
    r"nguồn kinh phí|chế độ|thông tin, báo cáo|khái quát|đặc điểm|bài học|phương châm|nguyên tắc)(?!\w)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^(?:trong quá trình|quá trình (?:triển khai|tổ chức|thực hiện)|trên đây|nhận được|"
    r"nếu có (?:khó khăn|vướng mắc)|"
    r"(?:kế hoạch|chỉ thị|công văn|hướng dẫn|chương trình|nghị quyết|quyết định|thông báo|"
    r"công điện|văn bản|kết luận|quy định) này|"
    r"(?:yêu cầu|đề nghị|đề nghị và yêu cầu)\s+(?:các|thủ trưởng|chủ tịch|giám đốc|cấp|quý|"
    r"toàn thể|lãnh đạo|ủy ban|uỷ ban|ubnd|sở)|"
    r".{0,90}(?<!\w)(?:yêu cầu|đề nghị)\s+(?:các|thủ trưởng|chủ tịch|giám đốc|lãnh đạo|"
    r"cấp (?:ủy|uỷ)|quý|bộ trưởng|trưởng (?:các|ban|phòng))|"
    r"(?:nghị quyết|kế hoạch|chương trình) (?:này )?(?:đã )?được .{3,90}(?:thông qua|nhất trí)(?!\w)|"
    r"\(?(?:đính kèm|gửi kèm|kèm theo|có .{2,40} kèm)|"
    r"căn cứ .{3,120}(?:đề nghị|yêu cầu)|định kỳ .{3,200}báo cáo|kinh phí|"
    r"(?:mọi |chi tiết |thông tin (?:chi tiết )?)?(?:xin |vui lòng )?liên hệ|(?:mọi |"
    r"các )?(?:thông tin|vướng mắc|chi tiết)"
    r"[^.;]{0,60}liên hệ|.{3,90}(?:xin |trân trọng )?thông báo (?:để|đến)(?!\w).{0,80}(?<!\w)biết)",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING_LIMIT = 160
_ENOUGH_SISTERS = 2
_GENERAL = re.compile(
    r"^(?:công tác|việc|chế độ|nhiệm vụ|nội dung|giải pháp|về |tiến độ|trách nhiệm|một số|biện pháp|"
    r"phương|cách thức|hình thức|"
    r"điều kiện|hoạt động|thông tin|số liệu|khen thưởng|sơ kết|tổng kết|ghi chú|lưu ý|tổ chức)(?!\w)",
    re.IGNORECASE,
)
_SISTER_LENGTH = 100


def is_closing(node: Node) -> bool:
    """Whether the paragraph closes the document; a short “Đề nghị <đơn vị>:” over its tasks does not."""
    words = node.words
    heads_tasks = bool(node.children) and words.endswith(":") and len(words) < _CLOSING_LIMIT
    return not heads_tasks and bool(_CLOSING.match(words))


def like_its_sisters(node: Node, parent: Node) -> UnitMatch | None:
    """A heading whose name is in no lexicon names a unit when the other headings of its series do."""
    words = node.words.rstrip(" :")
    if node.marker is None or not node.children or len(words) > _SISTER_LENGTH or re.search(r"[.;:]", words):
        return None
    if (
        not words[:1].isupper()
        or begins_with_verb(words)
        or _GENERAL.match(words)
        or _NOT_ASSIGNING.match(words)
    ):
        return None
    sisters = [
        one
        for one in parent.children
        if one is not node and one.marker and one.marker.kind is node.marker.kind
    ]
    units = sum(1 for one in sisters if match_unit(one.words) is not None)
    if units < _ENOUGH_SISTERS or units * 2 < len(sisters):
        return None
    return UnitMatch(words, 0, len(words), len(node.words), Mode.HEADING)


def is_zone(node: Node) -> bool:
    """Whether the heading says that work is distributed under it."""
    words = node.words.strip()
    if len(words) > 140:  # a heading, not a sentence
        return False
    if node.marker is None and not node.children:
        return False
    return bool(_ZONE.match(words) or (_ZONE_INSIDE.search(words) and not begins_with_verb(words)))


def zones(root: Node) -> list[list[Node]]:
    """Paths to the headings that distribute work, outermost first."""
    out: list[list[Node]] = []

    def visit(node: Node, path: list[Node]) -> None:
        for child in node.children:
            if is_zone(child) and child.children:
                out.append([*path, child])
            else:
                visit(child, [*path, child])

    visit(root, [])
    return out


def closes(node: Node) -> bool:
    """Whether the paragraph without a label belongs to the closing words of the document."""
    return node.marker is None and bool(_CLOSING.match(node.words))


def gives_no_work(words: str) -> bool:
    """Whether the heading stands over something else than work: purposes, findings, times, money."""
    return bool(_NOT_ASSIGNING.match(words))
