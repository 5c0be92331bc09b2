from inspector.inspection import CheckResult, InspectedPage, Inspection, Outcome


def test_coverage_leaves_out_silent_checks_and_counts_what_came_to_a_result() -> None:
    checks = (
        CheckResult("UV-BR-FU", Outcome.SUCCESSFUL),
        CheckResult("IR-AB-MR", Outcome.FAILED),
        CheckResult("UV-LU-IS", Outcome.UNDETERMINED),
        CheckResult("UV-LU-FI", Outcome.NOT_PERFORMED),
        CheckResult("IR-TR-IS", Outcome.ABORTED),
        CheckResult("VI-AB-IS", Outcome.FAILED, silent=True),
    )
    inspection = Inspection("1", checks=checks)
    assert (inspection.performed, inspection.not_performed) == (3, 2)


def test_a_page_is_found_by_its_name() -> None:
    front, back = InspectedPage("front"), InspectedPage("back")
    inspection = Inspection("1", pages=(front, back))
    assert inspection.page("back") is back
    assert inspection.page("data page") is None
