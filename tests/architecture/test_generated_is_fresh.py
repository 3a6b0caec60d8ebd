"""What is compiled from `ui/` and `resources/` is up to date, reproducible and never in the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tools import build_assets, make_qrc

if TYPE_CHECKING:
    from pathlib import Path

FORM = """<ui version="4.0"><class>PlanForm</class><widget class="QWidget" name="PlanForm">
<layout class="QVBoxLayout" name="layout"><item><widget class="QToolButton" name="add_button">
<property name="text"><string>&amp;Thêm</string></property>
<property name="icon"><iconset resource="../resources/app.qrc">
<normaloff>:/icons/add.svg</normaloff></iconset></property></widget></item></layout></widget>
<resources><include location="../resources/app.qrc"/></resources><connections/></ui>"""


@pytest.fixture
def project(tmp_path: Path, project_root: Path) -> Path:
    """A small project with one source of each kind."""
    root = tmp_path / "project"
    for name, text in {
        "ui/plan_form.ui": FORM,
        "resources/icons/add.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
        "resources/styles/app.qss": "QLabel {}",
        "resources/legal/state/base.json": '{"name": "Phường Mẫu"}',
        "resources/i18n/app_en.ts": '<!DOCTYPE TS><TS version="2.1" language="en"><context><name>a</name>'
        "<message><source>Lưu</source><translation>Save</translation></message></context></TS>",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for source in (project_root / "resources/fonts").glob("*.ttf"):
        target = root / "resources/fonts" / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return root


def outputs(root: Path) -> dict[str, bytes]:
    package = root / "src/pccc_desktop"
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".ttf"
    }


def test_a_build_with_nothing_to_do_writes_nothing(project_root: Path) -> None:
    build_assets.build(project_root)
    report = build_assets.build(project_root)
    assert (report.written, report.removed) == ((), ())


def test_every_kind_of_source_is_compiled(project: Path) -> None:
    build_assets.build(project)
    assert set(outputs(project)) == {
        "assets/.built.json",
        "assets/app.rcc",
        "assets/i18n/app_en.qm",
        "assets/legal/state/base.json",
        "ui/forms/__init__.py",
        "ui/forms/ui_plan_form.py",
    }


def test_two_builds_give_the_same_bytes(project: Path) -> None:
    build_assets.build(project)
    first = outputs(project)
    os.utime(project / "resources/icons/add.svg", (0, 0))
    build_assets.build(project, force=True)
    assert outputs(project) == first


def test_a_compiled_form_is_typed_and_needs_no_resource_module(project: Path) -> None:
    build_assets.build(project)
    text = (project / "src/pccc_desktop/ui/forms/ui_plan_form.py").read_text(encoding="utf-8")
    assert "def setupUi(self, PlanForm: QWidget) -> None:" in text
    assert "def retranslateUi(self, PlanForm: QWidget) -> None:" in text
    assert "_rc" not in text
    assert "connectSlotsByName" not in text


def test_only_what_changed_is_written_again(project: Path) -> None:
    build_assets.build(project)
    (project / "resources/legal/state/base.json").write_text("{}", encoding="utf-8")
    report = build_assets.build(project)
    assert [path.name for path in report.written] == ["base.json"]


def test_an_output_that_was_edited_by_hand_is_made_again(project: Path) -> None:
    build_assets.build(project)
    form = project / "src/pccc_desktop/ui/forms/ui_plan_form.py"
    made = form.read_bytes()
    form.write_text("broken", encoding="utf-8")
    build_assets.build(project)
    assert form.read_bytes() == made


def test_the_output_of_a_deleted_source_is_deleted(project: Path) -> None:
    build_assets.build(project)
    (project / "ui/plan_form.ui").unlink()
    report = build_assets.build(project)
    assert [path.name for path in report.removed] == ["ui_plan_form.py"]
    assert not (project / "src/pccc_desktop/ui/forms/ui_plan_form.py").exists()


def test_two_forms_of_one_name_are_refused(project: Path) -> None:
    twin = project / "ui/other/plan_form.ui"
    twin.parent.mkdir()
    twin.write_text(FORM, encoding="utf-8")
    with pytest.raises(build_assets.AssetError, match="two Designer files"):
        build_assets.build(project)


def test_a_warning_of_the_compiler_fails_the_build(project: Path) -> None:
    form = project / "ui/plan_form.ui"
    buddy = '<property name="buddy"><cstring>gone_edit</cstring></property>'
    label = f'<item><widget class="QLabel" name="gone_label">{buddy}</widget></item>'
    form.write_text(FORM.replace("</layout>", f"{label}</layout>"), encoding="utf-8")
    with pytest.raises(build_assets.AssetError, match="gone_edit"):
        build_assets.build(project)


def test_the_resource_list_names_what_is_there(project_root: Path) -> None:
    assert make_qrc.is_fresh(project_root), "run `uv run python -m tools.make_qrc`"


def test_generated_files_are_not_in_the_repository(project_root: Path) -> None:
    if shutil.which("git") is None or not (project_root / ".git").exists():
        pytest.skip("not a git checkout")
    generated = [
        "src/pccc_desktop/assets",
        "src/pccc_desktop/ui/forms",
        "resources/fonts",
        "*.ttf",
        "*.qm",
        "*.rcc",
    ]
    tracked = subprocess.run(
        ["git", "-C", os.fspath(project_root), "ls-files", "--", *generated],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert tracked == []
