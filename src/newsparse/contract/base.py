"""What all models of the contract are made of."""

from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, WithJsonSchema, model_validator


def _check_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a string is wanted")
    return value


# Python holds lone surrogates in strings, pydantic refuses them; a text that has them is still a text.
Text = Annotated[str, PlainValidator(_check_text), WithJsonSchema({"type": "string"})]
"""Any string."""


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def __hash__(self) -> int:
        return hash((type(self), *map(_hashable, self.__dict__.values())))


def _hashable(value: Any) -> Any:
    """What is equal to it where the value is, and has a hash."""
    if isinstance(value, list):
        return tuple(map(_hashable, value))
    return frozenset((key, _hashable(item)) for key, item in value.items()) if isinstance(value, dict) else value


class Span(Model):
    """A stretch of the input: `text` is exactly `input[start:end]`, and never empty, so `start < end`."""

    text: Text
    start: int = Field(ge=0, description="Offset of the first code point in the decoded input")
    end: int = Field(ge=1, description="Offset behind the last code point, larger than `start`")

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if not self.text or self.end - self.start != len(self.text):
            raise ValueError(f"a span from {self.start} to {self.end} does not hold {len(self.text)} characters")
        return self
