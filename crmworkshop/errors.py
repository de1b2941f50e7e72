"""Expected failures: each carries one plain sentence for the user and the exit code a command ends with."""


class WorkshopError(Exception):
    """Something went wrong that the user can understand; ``str(error)`` is the sentence to show."""

    exit_code = 3


class UsageError(WorkshopError):
    """The call or the entered value is not acceptable; nothing was changed."""

    exit_code = 2


class FileUnusable(WorkshopError):
    """The file is missing, damaged, foreign, newer than this app, or open elsewhere; it was left as it is."""

    exit_code = 3


class SystemRefused(WorkshopError):
    """The disk or the operating system said no (full, read-only, gone); what was acknowledged is kept."""

    exit_code = 4


class InvalidChange(WorkshopError):
    """A change does not fit the workshop (bad value, stale row, dangling reference); nothing was written."""

    exit_code = 2


class Cancelled(WorkshopError):
    """The user cancelled a long task; nothing half-finished is left behind."""

    exit_code = 1
