"""Invented papers of an invented ward, one builder for each form, in every profile."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.documents.templates import (
    assignment_letter,
    assignment_slip,
    mobilisation_order,
    outgoing_register,
    plan,
    transmittal_slip,
)
from pccc_desktop.documents.templates.assignment_letter import AssignmentLetterData, LetterTask
from pccc_desktop.documents.templates.assignment_slip import AssignmentSlipData, TaskLine
from pccc_desktop.documents.templates.mobilisation_order import (
    MobilisationOrderData,
    MobilisedParty,
    OrderTexts,
)
from pccc_desktop.documents.templates.outgoing_register import OutgoingRegisterData, RegisterEntry
from pccc_desktop.documents.templates.parts import CitationData, LetterheadData, RecipientLine, SignerData
from pccc_desktop.documents.templates.plan import PlanData, PlanSection
from pccc_desktop.documents.templates.transmittal_slip import SentItem, TransmittalSlipData
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.formats import (
    FormatProfile,
    choose_form_code,
    choose_form_text,
    form_codes_from_json,
    form_texts_from_json,
    profiles_from_json,
)

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document

_LEGAL = Path(__file__).parents[2] / "resources" / "legal"
_FORMATS = json.loads((_LEGAL / "format_profiles.json").read_text(encoding="utf-8"))
PROFILES = {profile.id: profile for profile in profiles_from_json(_FORMATS)}
FORM_CODES = form_codes_from_json(_FORMATS)
FORM_TEXTS = form_texts_from_json(json.loads((_LEGAL / "form_texts.json").read_text(encoding="utf-8")))
DATES = {"ND30": date(2026, 3, 4), "HD36": date(2024, 4, 5), "HD05": date(2026, 6, 15)}


def is_state(profile: FormatProfile) -> bool:
    return profile.family is Family.STATE


def head(
    profile: FormatProfile, kind: str, *, letter: bool = False, day: date | None = None, number: str = "7"
) -> LetterheadData:
    if is_state(profile):
        symbol = "UBND-KT" if letter else f"{kind}-UBND"
        return LetterheadData(
            issuer="ỦY BAN NHÂN DÂN|PHƯỜNG MẪU",
            place_name="Phường Mẫu",
            symbol=symbol,
            number=number,
            issue_date=day or DATES[profile.id],
        )
    return LetterheadData(
        parent="ĐẢNG BỘ TỈNH MẪU",
        issuer="ĐẢNG ỦY PHƯỜNG MẪU",
        place_name="Phường Mẫu",
        symbol=f"{kind}/ĐU",
        number=number,
        issue_date=day or DATES[profile.id],
    )


def signer(profile: FormatProfile) -> SignerData:
    if is_state(profile):
        return SignerData(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu")
    return SignerData(("T/M ĐẢNG ỦY",), "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu")


def recipients(profile: FormatProfile) -> tuple[RecipientLine, ...]:
    if is_state(profile):
        return (
            RecipientLine("UBND tỉnh", "để b/c"),
            RecipientLine("Công an tỉnh"),
            RecipientLine("TT Đảng ủy, HĐND phường"),
            RecipientLine("Các tổ dân phố"),
        )
    return (
        RecipientLine("Thường trực Tỉnh ủy", "để b/c"),
        RecipientLine("TT Đảng ủy, HĐND, UBND phường"),
        RecipientLine("Ủy ban MTTQ và các tổ chức thành viên"),
        RecipientLine("Các chi bộ trực thuộc"),
        RecipientLine("Lưu VPĐU"),
    )


def archive(profile: FormatProfile) -> str:
    return "VT, CAP" if is_state(profile) else "VPĐU"


_LONG = (
    "Rà soát, thống kê toàn bộ nhà ở kết hợp sản xuất, kinh doanh, nhà trọ, chợ và các cơ sở có nguy cơ cháy, nổ cao"
    " trên địa bàn; hướng dẫn từng hộ mở lối thoát nạn thứ hai, trang bị bình chữa cháy và dụng cụ phá dỡ ban đầu;"
    " lập danh sách, phân công người theo dõi và kiểm tra lại sau 30 ngày."
)


def sections(repeat: int) -> tuple[PlanSection, ...]:
    body = tuple(_LONG for _ in range(repeat))
    return (
        PlanSection(1, "I.", "Mục đích, yêu cầu"),
        PlanSection(2, "1.", "Mục đích", body),
        PlanSection(2, "2.", "Yêu cầu", body),
        PlanSection(1, "II-", "Nhiệm vụ trọng tâm"),
        PlanSection(
            2, "1.", "", ("Tuyên truyền, phổ biến kiến thức về PCCC&CNCH đến từng hộ gia đình.", *body)
        ),
        PlanSection(2, "2.", "", (_LONG,)),
        PlanSection(1, "III.", "Tổ chức thực hiện"),
        PlanSection(2, "1.", "", ("UBND phường: Xây dựng kế hoạch thực hiện, xong trong tháng 4/2026.",)),
        PlanSection(
            2, "2.", "", ("Các chi bộ trực thuộc: Phổ biến đến toàn thể cán bộ, đảng viên và Nhân dân.",)
        ),
    )


def plan_document(profile: FormatProfile, repeat: int = 1) -> Document:
    subject = "Bảo đảm an toàn phòng cháy, chữa cháy và cứu nạn, cứu hộ trên địa bàn phường Mẫu năm 2026"
    data = PlanData(
        letterhead=head(profile, "KH"),
        subject=subject,
        signer=signer(profile),
        legal_bases=(
            "Căn cứ Luật Mẫu về phòng cháy, chữa cháy;",
            "Căn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh Mẫu",
        ),
        opening=("Thực hiện Chỉ thị số 31-CT/TU, phường Mẫu xây dựng kế hoạch với các nội dung sau:",),
        sections=sections(repeat),
        recipients=recipients(profile),
        archive=archive(profile),
    )
    return plan.build(data, profile)


def slip_data(profile: FormatProfile, unit: str = "Chi bộ số 3", tasks: int = 2) -> AssignmentSlipData:
    lines = (
        TaskLine(
            "Phổ biến, quán triệt đến toàn thể cán bộ, đảng viên và Nhân dân",
            "30/4/2026",
            "Biên bản hội nghị",
            "Ban công tác Mặt trận tổ dân phố số 3",
        ),
        TaskLine(
            "Rà soát nhà ở kết hợp sản xuất, kinh doanh; lập danh sách, báo cáo",
            "Thường xuyên",
            "Danh sách hộ",
            "Công an phường",
        ),
        TaskLine(_LONG, "Trong quý II/2026", "Báo cáo", "Các tổ dân phố"),
    )
    return AssignmentSlipData(
        letterhead=head(profile, "PG", number="11"),
        giver="Ủy ban nhân dân phường Mẫu" if is_state(profile) else "Đảng ủy phường Mẫu",
        receiver=unit,
        tasks=tuple(lines[index % 3] for index in range(tasks)),
        signer=signer(profile),
        basis=CitationData(
            "Kế hoạch",
            "07/KH-UBND" if is_state(profile) else "07-KH/ĐU",
            date(2026, 4, 2),
            "Ủy ban nhân dân phường Mẫu" if is_state(profile) else "Đảng ủy phường Mẫu",
        ),
        report_to="Ủy ban nhân dân phường" if is_state(profile) else "Văn phòng Đảng ủy",
        report_by="05/5/2026",
        recipients=(RecipientLine(unit),),
        archive=archive(profile),
    )


def slip_document(profile: FormatProfile, unit: str = "Chi bộ số 3", tasks: int = 2) -> Document:
    return assignment_slip.build(slip_data(profile, unit, tasks), profile)


def letter_document(profile: FormatProfile, addressees: int = 3, repeat: int = 1) -> Document:
    units = ("Công an phường Mẫu", "Phòng Kinh tế phường Mẫu", "Các tổ dân phố")[:addressees]
    tasks = tuple(
        LetterTask(unit, _LONG, "trước ngày 30/4/2026", "báo cáo kết quả", "các đơn vị liên quan")
        for unit in units
        for _ in range(repeat)
    )
    data = AssignmentLetterData(
        letterhead=head(profile, "CV", letter=True, number="125"),
        subject="giao nhiệm vụ thực hiện công tác phòng cháy, chữa cháy năm 2026",
        issuer_name="Ủy ban nhân dân phường" if is_state(profile) else "Đảng ủy phường",
        addressees=units,
        tasks=tasks,
        signer=signer(profile),
        basis=CitationData("Kế hoạch", "12/KH-UBND", date(2026, 1, 15), "Ủy ban nhân dân tỉnh Mẫu"),
        report_to="Công an phường" if is_state(profile) else "Văn phòng Đảng ủy",
        report_by="05/5/2026",
        recipients=recipients(profile)[:2],
        archive=archive(profile),
    )
    return assignment_letter.build(data, profile)


def transmittal_document(profile: FormatProfile, count: int = 4) -> Document:
    data = TransmittalSlipData(
        letterhead=head(profile, "PG"),
        sender_name="Ủy ban nhân dân phường Mẫu" if is_state(profile) else "Văn phòng Đảng ủy phường Mẫu",
        items=(SentItem("07/KH-UBND", "Kế hoạch bảo đảm an toàn phòng cháy, chữa cháy năm 2026", count),),
        recipients=tuple(RecipientLine(f"Tổ dân phố số {index}", copies=1) for index in range(1, count + 1)),
        signer=signer(profile),
    )
    return transmittal_slip.build(data, profile)


def text_of(form: str, key: str, day: date) -> tuple[str, ...]:
    lines = choose_form_text(FORM_TEXTS, form, key, day)
    assert lines is not None
    return lines


def register_document(profile: FormatProfile, rows: int = 60) -> Document:
    day = DATES[profile.id]
    entries = tuple(
        RegisterEntry(
            f"{index:02d}/KH-UBND",
            date(2026, 1 + index % 12, 1 + index % 28),
            "Kế hoạch bảo đảm an toàn phòng cháy, chữa cháy trong dịp lễ trên địa bàn phường",
            "Nguyễn Văn Mẫu",
            "UBND tỉnh; Công an tỉnh; các tổ dân phố",
            "Văn thư, CAP",
            "15",
            date(2026, 1 + index % 12, 2 + index % 26),
        )
        for index in range(1, rows + 1)
    )
    data = OutgoingRegisterData(
        issuer="ỦY BAN NHÂN DÂN|PHƯỜNG MẪU" if is_state(profile) else "ĐẢNG ỦY PHƯỜNG MẪU",
        parent="" if is_state(profile) else "ĐẢNG BỘ TỈNH MẪU",
        year=2026,
        entries=entries,
        title=text_of("outgoing-register", "title", day)[0],
        column_titles=text_of("outgoing-register", "columns", day),
        volume="01",
    )
    return outgoing_register.build(data, profile)


def order_document(profile: FormatProfile, day: date = date(2026, 3, 4), *, oral: bool = True) -> Document:
    texts = OrderTexts(
        title=text_of("mobilisation-order", "title", day),
        legal_bases=text_of("mobilisation-order", "bases", day),
        purpose=text_of("mobilisation-order", "purpose", day)[0],
        duty=text_of("mobilisation-order", "duty", day)[0],
    )
    data = MobilisationOrderData(
        letterhead=LetterheadData(
            issuer="ỦY BAN NHÂN DÂN|PHƯỜNG MẪU",
            place_name="Phường Mẫu",
            symbol="LHĐ-UBND",
            number="3",
            issue_date=day,
            time_text="16 giờ 30",
        ),
        texts=texts,
        signer=SignerData((), "CHỦ TỊCH", "Nguyễn Văn Mẫu"),
        orderer_position="Chủ tịch Ủy ban nhân dân phường",
        orderer_unit="Ủy ban nhân dân phường Mẫu",
        orderer_phone="0900 000 000",
        incident="kho hàng số 12 đường Mẫu, cháy kho, báo tin hồi 14 giờ 05",
        target=MobilisedParty(
            "Hợp tác xã vận tải Mẫu", "tổ dân phố số 2", "0900 000 001", "05 người", "02 xe bồn chở nước", ""
        ),
        content="Chở nước đến đám cháy, tiếp nước cho xe chữa cháy",
        present_at="14 giờ 40 ngày 04/3/2026",
        assembly_place="Ngã tư đường Mẫu",
        received_by="Trưởng Công an phường",
        period_from="14 giờ 40",
        oral_at="14 giờ 20 ngày 04/3/2026" if oral else "",
        form_code=choose_form_code(FORM_CODES, "mobilisation-order", day),
    )
    return mobilisation_order.build(data, profile)
