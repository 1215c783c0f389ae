"""What is said where no input was found."""

from newsparse.errors import InputError
from newsparse.inputs.search import Search


def nothing_found(search: Search) -> InputError:
    """Why there is nothing to be read, as far as the search tells."""
    where = ", ".join(search.paths) or search.files_from
    if not search.has_folders:
        return InputError(f"nothing is named in {where}", code="no-inputs")
    wanted = " or ".join(search.globs) or "*.txt"
    if search.excludes and any(True for _ in search.again._replace(excludes=()).files()):
        said = f"all that matches {wanted} in {where} is excluded by {' or '.join(search.excludes)}"
        return InputError(said, hint="see --exclude", code="no-inputs")
    return InputError(f"no file matches {wanted} in {where}", hint="see --glob", code="no-inputs")
