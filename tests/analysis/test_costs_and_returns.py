"""Costs and returns in exact decimals, against hand calculation, the method's example and exact fractions."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.analysis.costs import (
    CostLine,
    line_one_off,
    line_yearly,
    totals,
    yearly,
)
from crmworkshop.analysis.money import two_decimals
from crmworkshop.analysis.returns import (
    NEVER,
    BenefitLine,
    net_first_year,
    npv,
    payback_months,
    roi_percent,
    yearly_benefit,
)

D = Decimal
amounts = st.none() | st.decimals(0, 10**7, places=2)
lines = st.builds(
    CostLine,
    application=st.sampled_from([None, "crm", "erp"]),
    kind=st.sampled_from(["Licensing", "Employees", "Other"]),
    quantity=amounts,
    unit_cost=amounts,
    periods_per_year=st.sampled_from([None, 1, 4, 12]),
)


def test_yearly_cost_is_exact() -> None:
    assert yearly(D("3"), D("0.1"), 12) == D("3.6")
    assert yearly(D("2.5"), D("19.99"), 4) == D("199.900")
    assert yearly(D("7"), D("100"), None) == 0


def test_totals_by_hand() -> None:
    found = totals(
        [
            CostLine("crm", "Licensing", D(120), D("65.50"), 12),
            CostLine("crm", "Maintenance", D(1), D("8000"), 1),
            CostLine("erp", "Licensing", D(10), D("99.90"), 4),
            CostLine("erp", "Other", D(1), D("15000"), None),
            CostLine(None, "Support staff", D(2), D("4100"), 12),
            CostLine("erp", "Licensing", None, D("5"), 12),
            CostLine("bi", "Licensing", D(3), None, 12),
        ],
        {"crm": 100, "erp": 0, "bi": 4},
    )
    assert found.by_application == {"crm": D("102320"), "erp": D("3996"), None: D("98400")}
    assert found.by_kind == {
        "Licensing": D("98316"),
        "Maintenance": D("8000"),
        "Other": D(0),
        "Support staff": D("98400"),
    }
    assert found.yearly == D("204716")
    assert found.one_off == D("15000")
    assert found.per_user == {"crm": D("1023.2")}
    assert found.undefined == 2


def test_costs_that_are_not_known_give_no_totals() -> None:
    for unknown in ([], [CostLine("crm", "Licensing", None, D(3), 12)]):
        found = totals(unknown, {"crm": 5})
        assert (found.yearly, found.one_off, found.undefined) == (None, None, len(unknown))
        assert not found.by_application
        assert not found.by_kind
        assert not found.per_user


@given(st.lists(lines, max_size=12))
def test_every_total_is_the_exact_sum_of_its_lines(items: list[CostLine]) -> None:
    found = totals(items, {"crm": 7, "erp": None})
    whole = [line for line in items if line.quantity is not None and line.unit_cost is not None]
    cost = [Fraction(line.quantity or 0) * Fraction(line.unit_cost or 0) for line in whole]
    repeated = [amount * (line.periods_per_year or 0) for amount, line in zip(cost, whole, strict=True)]
    once = [amount for amount, line in zip(cost, whole, strict=True) if line.periods_per_year is None]
    assert found.undefined == len(items) - len(whole)
    if whole:
        assert found.yearly is not None
        assert found.one_off is not None
        assert Fraction(found.yearly) == sum(repeated) == sum(map(Fraction, found.by_kind.values()))
        assert Fraction(found.one_off) == sum(once)
        assert found.yearly == sum(found.by_application.values())
        assert found.yearly == sum(line_yearly(line) or 0 for line in items)
        assert found.one_off == sum(line_one_off(line) or 0 for line in items)
    if "crm" in found.by_application:
        assert found.per_user == {"crm": found.by_application["crm"] / 7}


def test_the_methods_example() -> None:
    benefit = yearly_benefit([BenefitLine(amount=D(300_000)), BenefitLine(hours=D(8) * 40, rate=D(150))])
    assert benefit == 348_000
    net = net_first_year(benefit, D(120_000), D(0))
    assert net == 228_000
    months = payback_months(D(120_000), benefit, D(0))
    assert isinstance(months, Decimal)
    assert round(months, 4) == D("4.1379")
    assert roi_percent(net, D(120_000)) == 190
    # 348,000 / 1.08 + 348,000 / 1.1664 + 348,000 / 1.259712 - 120,000
    present = npv(D(120_000), benefit, D(0))
    assert present is not None
    assert two_decimals(present) == "776829.75"


def test_benefit_lines_without_figures_leave() -> None:
    assert yearly_benefit([]) is None
    assert yearly_benefit([BenefitLine(hours=D(3)), BenefitLine(rate=D(3))]) is None
    assert yearly_benefit([BenefitLine(hours=D(3)), BenefitLine(amount=D("0.10"))]) == D("0.10")
    assert yearly_benefit([BenefitLine(amount=D(5), hours=D(3), rate=D(100))]) == 5


def test_never_is_not_unknown() -> None:
    assert payback_months(D(10), D(5), D(5)) is NEVER
    assert payback_months(D(10), D(5), D(6)) is NEVER
    assert str(NEVER) == "never"
    assert payback_months(D(0), D(5), D(1)) == 0
    assert payback_months(None, D(5), D(1)) is None
    assert payback_months(D(10), None, D(1)) is None
    assert payback_months(D(10), D(5), None) is None


def test_returns_without_all_figures_are_undefined() -> None:
    assert net_first_year(None, D(1), D(1)) is None
    assert net_first_year(D(1), None, D(1)) is None
    assert net_first_year(D(1), D(1), None) is None
    assert roi_percent(None, D(1)) is None
    assert roi_percent(D(1), None) is None
    assert roi_percent(D(1), D(0)) is None
    assert npv(None, D(1), D(1)) is None
    assert npv(D(1), D(1), None) is None


def test_present_value_refuses_what_has_none() -> None:
    for rate, years in ((D(-1), 3), (D("0.08"), -1)):
        with pytest.raises(ValueError, match="rate"):
            npv(D(1), D(1), D(1), rate, years)


@given(
    st.decimals(0, 10**7, places=2),
    st.decimals(0, 10**7, places=2),
    st.decimals(0, 10**7, places=2),
    st.integers(-20, 40),
    st.integers(0, 10),
)
def test_present_value_equals_compounding_backwards_in_exact_fractions(
    one_off: Decimal, benefit: Decimal, running: Decimal, percent: int, years: int
) -> None:
    worth = Fraction(0)
    for _ in range(years):  # year by year from the last one back: add the flow, then discount once
        worth = (worth + Fraction(benefit) - Fraction(running)) / (1 + Fraction(percent, 100))
    found = npv(one_off, benefit, running, D(percent) / 100, years)
    assert found is not None
    assert abs(Fraction(found) - (worth - Fraction(one_off))) < Fraction(1, 10**9)


def test_two_decimals() -> None:
    cases = {
        "1234.5": "1234.50",
        "0.005": "0.01",
        "2.675": "2.68",
        "-0.004": "0.00",
        "-1.005": "-1.01",
        "1E+9": "1000000000.00",
    }
    assert {text: two_decimals(D(text)) for text in cases} == cases
    assert two_decimals(D("123456789012345678901234567890.125")) == "123456789012345678901234567890.13"
