"""The reference framework is whole, in order, large enough and readable in one line a process."""

from crmworkshop.method.framework import FrameworkProcess, reference_framework

AREAS = [
    "Marketing",
    "Sales",
    "Customer service",
    "Partner and channel",
    "Customer data",
    "Commerce and billing hand-offs",
    "Analytics",
    "CRM administration and governance",
]


def at_level(level: int) -> list[FrameworkProcess]:
    return [process for process in reference_framework() if process.level == level]


def numbers(code: str) -> tuple[int, ...]:
    return tuple(int(part) for part in code.split("."))


def test_the_areas_are_the_eight_of_the_method_in_order() -> None:
    assert [(area.code, area.name) for area in at_level(1)] == [
        (str(number), name) for number, name in enumerate(AREAS, start=1)
    ]
    assert all(area.parent is None for area in at_level(1))


def test_large_enough_to_start_a_workshop_from() -> None:
    assert len(reference_framework()) >= 170
    assert len(at_level(3)) >= 150
    assert {process.level for process in reference_framework()} == {1, 2, 3}


def test_every_process_hangs_on_the_row_one_level_up_that_came_before_it() -> None:
    seen: dict[str, FrameworkProcess] = {}
    for process in reference_framework():
        if process.parent is not None:
            assert seen[process.parent].level == process.level - 1
            assert process.code.startswith(process.parent + ".")
        seen[process.code] = process


def test_siblings_are_numbered_from_one_without_holes() -> None:
    for parent in [None, *(process.code for process in reference_framework() if process.level < 3)]:
        children = [process for process in reference_framework() if process.parent == parent]
        assert [numbers(child.code)[-1] for child in children] == list(range(1, len(children) + 1))
        assert children, f"{parent} has nothing below it"


def test_each_area_has_three_to_six_groups() -> None:
    for area in at_level(1):
        assert 3 <= sum(group.parent == area.code for group in at_level(2)) <= 6, area.name


def test_codes_sort_the_same_as_text_and_as_numbers() -> None:
    codes = [process.code for process in reference_framework()]
    assert codes == sorted(codes) == sorted(codes, key=numbers)


def test_names_and_descriptions_are_unique_and_fit_one_line() -> None:
    for texts in (
        [process.name.casefold() for process in reference_framework()],
        [process.description.casefold() for process in reference_framework()],
    ):
        assert len(set(texts)) == len(texts)
    for process in reference_framework():
        assert 3 <= len(process.name) <= 45, process.name
        assert 20 <= len(process.description) <= 120, process.name
        assert process.description.endswith(".")
        assert process.name == process.name.strip()
