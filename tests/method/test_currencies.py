"""The list of currencies holds what a second list, that of the window's library, knows to be in use."""

from PySide6.QtCore import QLocale

from crmworkshop.method.currencies import CURRENCIES
from crmworkshop.models.values import currency_code


def test_every_currency_that_a_country_uses_is_known() -> None:
    in_use = {
        QLocale(QLocale.Language.AnyLanguage, country).currencySymbol(
            QLocale.CurrencySymbolFormat.CurrencyIsoCode
        )
        for country in QLocale.Country
    }
    assert len(in_use) > 140
    assert in_use - {""} <= CURRENCIES.keys()
    assert len(set(CURRENCIES.values())) == len(CURRENCIES)


def test_a_code_is_taken_in_any_case_and_with_its_name() -> None:
    assert [currency_code(text) for text in ("eur", " CHF ", "usd  US dollar")] == ["EUR", "CHF", "USD"]
    assert [currency_code(text) for text in ("XYZ", "EURO", "€", "", "12A", "XTS")] == [None] * 6
