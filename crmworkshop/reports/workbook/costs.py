"""Tab 9: what the applications cost, with totals per kind, application and user that follow the lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from crmworkshop.activities.figures import Figures, cost_line
from crmworkshop.analysis.costs import line_one_off, line_yearly
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import CostKind, Period
from crmworkshop.models.landscape import Application, CostItem
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.baseline import NOBODY
from crmworkshop.reports.workbook.book import Area, Book, Sheet
from crmworkshop.reports.workbook.charts import bar_chart
from crmworkshop.reports.workbook.columns import (
    Column,
    Formula,
    Look,
    Place,
    Value,
    distinct,
    id_column,
    place,
)

COST_TAB: Final = "9. Costs (Optional)"
COST_ACTIVITY: Final = "1.5.1"
NO_APPLICATION: Final = "No single application"
_HEADING_ROW: Final = 4
_PERIODS: Final = ",".join(str(period.periods_per_year or 0) for period in Period)
_PERIOD_WORDS: Final = ",".join(f'"{period.value}"' for period in Period)
_COLUMNS: Final = (
    Column("Application", 26, Look.WRAP, reads="cost_item.application"),
    Column("Kind", 14, choices=tuple(CostKind), reads="cost_item.kind"),
    Column("Item", 30, Look.WRAP, reads="cost_item.name"),
    Column("Quantity", 11, Look.PLAIN, reads="cost_item.quantity"),
    Column("Unit cost", 16, Look.MONEY, reads="cost_item.unit_cost"),
    Column("Period", 11, choices=tuple(Period), reads="cost_item.period"),
    Column("Yearly cost", 17, Look.MONEY),
    Column("One-off cost", 16, Look.MONEY),
    id_column("cost"),
)


def cost_tab(book: Book, snapshot: Snapshot, figures: Figures) -> None:
    """Tab 9; when the activity is switched off it only says so."""
    off = COST_ACTIVITY in snapshot.settings.switched_off
    sheet = book.add(
        COST_TAB,
        tr("Costs were left out of this workshop.")
        if off
        else tr("What the CRM landscape costs. Change quantity, unit cost or period and the totals follow."),
    )
    items = () if off else snapshot.all(CostItem)
    names = _Names(snapshot)
    where = place(COST_TAB, _HEADING_ROW, _COLUMNS, len(items))
    sheet.table("cost_table", where, _COLUMNS, _rows(items, names, where))
    beside = () if off else (_Totals(sheet, figures, where, names).write(),)
    sheet.finish(_HEADING_ROW, 0, where.last, where.right, beside=beside)


class _Names:
    """Applications by id under names that are distinct, so that totals can find them by name."""

    def __init__(self, snapshot: Snapshot) -> None:
        applications = snapshot.all(Application)
        names = distinct((item.name for item in applications), (NO_APPLICATION,))
        self.name_of = {item.id: name for item, name in zip(applications, names, strict=True)}
        self.users_of = {item.id: item.users for item in applications}

    def known(self, key: str | None) -> str | None:
        return key if key in self.name_of else None


def _rows(items: Sequence[CostItem], names: _Names, where: Place) -> Iterator[tuple[Value, ...]]:
    for at, item in enumerate(items):
        quantity, unit, period, yearly = (
            where.cell(key, at) for key in ("Quantity", "Unit cost", "Period", "Yearly cost")
        )
        times = f"INDEX({{{_PERIODS}}},MATCH({period},{{{_PERIOD_WORDS}}},0))"
        line = cost_line(item)
        yield (
            names.name_of.get(item.application or "", ""),
            item.kind.value if item.kind else None,
            item.name,
            item.quantity,
            item.unit_cost,
            item.period.value if item.period else None,
            Formula(
                f'=IF(COUNT({quantity},{unit})<2,"",IFERROR({quantity}*{unit}*{times},""))', line_yearly(line)
            ),
            Formula(
                f'=IF({yearly}="","",IF({period}="{Period.ONE_OFF.value}",{quantity}*{unit},0))',
                line_one_off(line),
            ),
            item.id,
        )


@dataclass(frozen=True, slots=True)
class _Totals:
    """The blocks of totals beside the cost lines."""

    sheet: Sheet
    figures: Figures
    where: Place
    names: _Names

    @property
    def _left(self) -> int:
        return self.where.right + 2

    def write(self) -> Area:
        """Write all blocks; returns the cells they cover."""
        row = self._overall(_HEADING_ROW)
        kinds = self._by_kind(row + 2)
        applications = self._by_application(kinds.last + 3)
        left = self._left + 5
        if any(self.figures.costs.by_kind.values()):
            chart = bar_chart(self.sheet.book, tr("Yearly cost per kind"), decimals="#,##0", columns=True)
            kind, cost = kinds.at["Kind"], kinds.at["Yearly"]
            chart.add_series(
                "Yearly cost",
                (COST_TAB, kinds.first, kind, kinds.last, kind),
                (COST_TAB, kinds.first, cost, kinds.last, cost),
            )
            chart.insert(self.sheet, _HEADING_ROW, left, width=460, height=300)
        return _HEADING_ROW - 1, self._left, max(applications.last, _HEADING_ROW + 16), left + 7

    def _overall(self, heading_row: int) -> int:
        book, costs = self.sheet.book, self.figures.costs
        self.sheet.put(heading_row - 1, self._left, tr("Totals"), book.block_title)
        columns = (Column("Total", 28), Column("Amount", 18, Look.MONEY))
        here = place(COST_TAB, heading_row, columns, 2, left=self._left)
        yearly, once = self.where.down("Yearly cost"), self.where.down("One-off cost")
        rows: list[tuple[Value, ...]] = [
            ("Yearly cost", Formula(f'=IF(COUNT({yearly})=0,"",SUM({yearly}))', costs.yearly)),
            ("One-off cost", Formula(f'=IF(COUNT({once})=0,"",SUM({once}))', costs.one_off)),
        ]
        self.sheet.table("", here, columns, rows, bold=(0, 1))
        return here.last

    def _by_kind(self, title_row: int) -> Place:
        columns = (Column("Kind", 28), Column("Yearly", 18, Look.MONEY))
        here = place(COST_TAB, title_row + 1, columns, len(CostKind), left=self._left)
        self.sheet.put(title_row, self._left, tr("Per kind"), self.sheet.book.block_title)
        kinds = self.where.down("Kind")

        def rows() -> Iterator[tuple[Value, ...]]:
            for at, kind in enumerate(CostKind):
                chosen = f"({kinds}={here.cell('Kind', at)})"
                if kind is CostKind.OTHER:
                    chosen = f'({chosen}+({kinds}=""))'
                yield kind.value, Formula(self._sum(chosen), self.figures.costs.by_kind.get(kind.value))

        self.sheet.table("", here, columns, rows())
        return here

    def _by_application(self, title_row: int) -> Place:
        columns = (
            Column("Application", 28, Look.WRAP),
            Column("Yearly", 18, Look.MONEY),
            Column("Users", 10, Look.WHOLE, reads="application.users"),
            Column("Per user", 16, Look.MONEY),
            id_column("cost_application"),
        )
        keys = self._applications()
        here = place(COST_TAB, title_row + 1, columns, len(keys), left=self._left)
        self.sheet.put(title_row, self._left, tr("Per application and user"), self.sheet.book.block_title)
        totals, per_user = self._by_known(), self.figures.costs.per_user

        def rows() -> Iterator[tuple[Value, ...]]:
            for at, key in enumerate(keys):
                name, users, yearly = (here.cell(column, at) for column in ("Application", "Users", "Yearly"))
                chosen = f"({self.where.down('Application')}={name if key else chr(34) * 2})"
                yield (
                    self.names.name_of[key] if key else NO_APPLICATION,
                    Formula(self._sum(chosen), totals.get(key)),
                    self.names.users_of[key] if key else None,
                    Formula(
                        f'=IF(OR({yearly}="",N({users})=0),"",{yearly}/{users})',
                        per_user.get(key) if key else None,
                    ),
                    key or NOBODY,
                )

        self.sheet.table("cost_application_table", here, columns, rows())
        return here

    def _applications(self) -> list[str | None]:
        """The applications with a cost that counts, dearest first, costs of no single one last."""
        totals = self._by_known()
        named = [key for key in totals if key is not None]
        named.sort(key=lambda key: (-totals[key], self.names.name_of[key].casefold()))
        return [*named, *((None,) if None in totals else ())]

    def _by_known(self) -> dict[str | None, Decimal]:
        found: dict[str | None, Decimal] = {}
        for key, amount in self.figures.costs.by_application.items():
            known = self.names.known(key)
            found[known] = found.get(known, Decimal(0)) + amount
        return found

    def _sum(self, chosen: str) -> str:
        yearly = self.where.down("Yearly cost")
        return f'=IF(SUMPRODUCT({chosen}*ISNUMBER({yearly}))=0,"",SUMPRODUCT(--{chosen},{yearly}))'
