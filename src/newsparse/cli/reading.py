"""How the command line is read: as Typer's own command does it, for options that are flags and strings."""

from functools import partial
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand

from newsparse.cli.config import Config, long_name
from newsparse.errors import UsageError


class Command(TyperCommand):
    """A command whose arguments are flags and strings, which need no conversion.

    Typer would build a pydantic validator for each option and import half of pydantic for it: that doubles the
    time that `newsparse FILE --json` takes to start (103 ms with it, 63 ms without).
    """

    def get_params(self, ctx: Any) -> list[Any]:
        params: list[Any] = super().get_params(ctx)
        for param in params:
            param.process_value = partial(_take, param)
            param.show_default = False  # what an option does without being given, its help says
        return params

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """A context that takes what the command line does not say from the configuration file."""
        if not extra.get("resilient_parsing"):  # a shell asks how a word can go on
            extra["obj"] = extra["default_map"] = Config(self.params)
        return super().make_context(info_name, args, parent, **extra)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The options, none of which may say two things."""
        if not ctx.resilient_parsing:
            _refuse_twice(ctx, args)
        return super().parse_args(ctx, args)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """The options in their groups."""
        from newsparse.cli.help import write_options

        write_options(ctx, formatter)


def _refuse_twice(context: Any, args: list[str]) -> None:
    """Complains of an option with two values, of which one would be lost, and of a file that is read as options."""
    try:
        _, _, order = context.command.make_parser(context).parse_args(list(args))
    except Exception:
        for file in (arg for arg in args if arg.startswith("-") and Path(arg).is_file()):
            raise typer.BadParameter(f"{file!r} is read as options; write the file as ./{file}", ctx=context) from None
        raise
    for param in order:
        if param.param_type_name == "option" and not (param.multiple or param.is_flag) and order.count(param) > 1:
            raise typer.BadParameter("stands twice; which of them is meant?", ctx=context, param=param)


def _take(param: Any, context: Any, value: Any) -> Any:
    """What Typer's own method does for flags and strings: the value as it stands, through the callback.

    An empty string is what an unset variable of a script leaves; for an option it means nothing.
    """
    if context.resilient_parsing:
        return value
    try:
        if param.param_type_name == "option" and (value == "" or (isinstance(value, list | tuple) and "" in value)):
            raise typer.BadParameter("needs a value, not ''", ctx=context, param=param)
        return param.callback(context, param, value) if param.callback else value
    except typer.BadParameter as error:
        if context.get_parameter_source(param.name).name != "DEFAULT_MAP":
            raise
        option = long_name(param)
        where = context.obj.where(option)
        raise UsageError(f"{option!r}: {error.message}", path=where, code="config") from None
