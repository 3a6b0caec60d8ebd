from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pccc_desktop.domain.review import (
    Review,
    ReviewTask,
    ReviewUnit,
    add_task,
    add_unit,
    confirm_problems,
    doubt_count,
    find_task,
    merge_tasks,
    merge_units,
    move_tasks,
    set_field,
    split_task,
    update_task,
    update_unit,
)

WORDS = st.lists(st.text(alphabet="abcđêôưạế", min_size=1, max_size=6), min_size=2, max_size=12).map(" ".join)


def review(*tasks: str) -> Review:
    unit = ReviewUnit(1, "Công an phường", tuple(ReviewTask(i + 2, text) for i, text in enumerate(tasks)))
    return Review("mau.txt", "0" * 64, "", issue_date=date(2026, 4, 6), units=(unit,))


def words(value: Review) -> Counter[str]:
    texts = [task.text for unit in value.units for task in unit.tasks]
    return Counter(" ".join(texts).split())


@given(st.lists(WORDS, min_size=1, max_size=5), st.data())
def test_splitting_and_merging_never_lose_a_word(tasks: list[str], data: st.DataObject) -> None:
    before = review(*tasks)
    key = data.draw(st.sampled_from([task.key for task in before.units[0].tasks]))
    text = find_task(before, key)[1].text
    offset = data.draw(st.sampled_from([i for i, c in enumerate(text) if c == " "]))
    split = split_task(before, key, offset)
    assert words(split) == words(before)
    assert split.task_count == before.task_count + 1
    unit = split.units[0]
    position = next(i for i, task in enumerate(unit.tasks) if task.key == key)
    merged = merge_tasks(split, (key, unit.tasks[position + 1].key))
    assert [task.text for task in merged.units[0].tasks] == [task.text for task in before.units[0].tasks]


@given(st.lists(WORDS, min_size=2, max_size=5), st.data())
def test_moving_never_loses_or_doubles_a_task(tasks: list[str], data: st.DataObject) -> None:
    before, unit_key = add_unit(review(*tasks), "Trạm Y tế")
    keys = [task.key for task in before.units[0].tasks]
    chosen = data.draw(st.lists(st.sampled_from(keys), min_size=1, unique=True))
    position = data.draw(st.one_of(st.none(), st.integers(min_value=0, max_value=6)))
    moved = move_tasks(before, chosen, unit_key, position)
    assert words(moved) == words(before)
    assert {task.key for task in moved.units[1].tasks} == set(chosen)


def test_a_task_cannot_be_cut_at_its_edge() -> None:
    with pytest.raises(ValueError, match="halves"):
        split_task(review("rà soát cơ sở"), 2, 0)


def test_merged_units_keep_all_tasks_and_coordinators_in_order() -> None:
    one = review("rà soát", "kiểm tra")
    two, key = add_unit(one, "Công an")
    two, _ = add_task(two, key, "báo cáo")
    two = update_unit(two, key, coordinators=("Trạm Y tế",))
    merged = merge_units(two, (1, key))
    assert [task.text for task in merged.units[0].tasks] == ["rà soát", "kiểm tra", "báo cáo"]
    assert merged.units[0].coordinators == ("Trạm Y tế",)
    assert len(merged.units) == 1


def test_a_new_deadline_text_is_read_with_the_date_of_the_document() -> None:
    changed = update_task(review("rà soát"), 2, deadline_text="trong tháng 4/2026")
    assert find_task(changed, 2)[1].deadline == date(2026, 4, 30)


def test_a_field_set_by_a_person_is_no_longer_doubtful() -> None:
    doubtful = Review("mau.txt", "0" * 64, "", doubts={"number": "Không thấy số."})
    assert doubt_count(doubtful) == 1
    assert doubt_count(set_field(doubtful, "number", "07-KH/ĐU")) == 0


def test_a_field_that_is_not_editable_is_refused() -> None:
    with pytest.raises(KeyError):
        set_field(review("rà soát"), "sha256", "")


def test_a_unit_without_organisation_keeps_the_review_open() -> None:
    rules = [problem.rule for problem in confirm_problems(review("rà soát"))]
    assert "NV01" in rules


def test_a_complete_review_has_no_problems() -> None:
    done = set_field(set_field(review("rà soát"), "title", "về rà soát"), "issuer_name", "UBND phường Mẫu")
    assert confirm_problems(update_unit(done, 1, organization_ids=(5,))) == ()
