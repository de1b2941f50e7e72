"""From the answers of the new-workshop page to a workshop file."""

from crmworkshop.activities.beginning import begin
from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop
from crmworkshop.ui.new_workshop import NewWorkshop


def create(answers: NewWorkshop) -> Workshop:
    """Create the file and open it. Raises FileUnusable or SystemRefused; runs on any thread."""
    settings = Settings(
        organisation=answers.organisation,
        products=answers.products,
        start=answers.start,
        currency=answers.currency,
        facilitator=answers.facilitator,
        switched_off=answers.switched_off,
    )
    return begin(answers.path, settings, answers.facilitator)
