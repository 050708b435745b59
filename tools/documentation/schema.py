"""Reads a descriptor set with comments: services, messages and enums for the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from google.protobuf import descriptor_pb2
from tonglu.options.v1 import options_pb2

Field = descriptor_pb2.FieldDescriptorProto

SCALARS = {
    Field.TYPE_DOUBLE: "double",
    Field.TYPE_FLOAT: "float",
    Field.TYPE_INT64: "int64",
    Field.TYPE_UINT64: "uint64",
    Field.TYPE_INT32: "int32",
    Field.TYPE_UINT32: "uint32",
    Field.TYPE_BOOL: "bool",
    Field.TYPE_STRING: "string",
    Field.TYPE_BYTES: "bytes",
}

# A refusal and its condition, which may contain brackets.
REFUSAL = re.compile(
    r"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:\s*\(((?:[^()]|\([^()]*\))*)\)|( (?:and|or) (?=[A-Z]+_)))?"
)


@dataclass
class Element:
    """A field or a value: its name, type or number, whether it is required, its comment."""

    name: str
    kind: str
    # The message or enum of a field.
    type_name: str
    note: str
    comment: str


@dataclass
class Shape:
    """A message or an enum."""

    name: str
    comment: str
    elements: list[Element]
    is_enum: bool


@dataclass
class Method:
    """An RPC with its options."""

    name: str
    path: str
    # The comment without the refusals.
    comment: str
    # Condition by reason; empty where the schema gives none.
    refusals: dict[str, str]
    request: str
    response: str
    roles: list[str]
    kind: str
    notes: list[str]


@dataclass
class Service:
    """A service."""

    name: str
    domain: str
    command: str
    comment: str
    methods: list[Method]


def refusals_of(comment: str) -> tuple[str, dict[str, str]]:
    """Splits a comment into its text and its paragraph `Refusals: A (condition), B.`."""
    kept, found = [], {}
    for paragraph in comment.split("\n\n"):
        if paragraph.startswith("Refusals:"):
            sharing: list[str] = []
            for reason, condition, joined in REFUSAL.findall(" ".join(paragraph.split())):
                # A and B (condition): the condition belongs to both.
                sharing.append(reason)
                if not joined:
                    found.update(dict.fromkeys(sharing, condition))
                    sharing = []
        else:
            kept.append(paragraph)
    return "\n\n".join(kept), found


def cleaned(text: str) -> str:
    lines = (line.removeprefix(" ").rstrip() for line in text.split("\n"))
    return "\n".join(lines).strip()


class Schema:
    """The files of `tonglu/v1` in a descriptor set."""

    def __init__(self, serialized: bytes) -> None:
        self.services: list[Service] = []
        # By full name with a leading dot, as in fields.
        self.shapes: dict[str, Shape] = {}
        self._comments: dict[tuple[int, ...], str] = {}
        for file in descriptor_pb2.FileDescriptorSet.FromString(serialized).file:
            if not file.name.startswith("tonglu/v1/"):
                continue
            self._comments = {
                tuple(one.path): cleaned(one.leading_comments)
                for one in file.source_code_info.location
            }
            for index, message in enumerate(file.message_type):
                self._add(message, (4, index), f".{file.package}.", "")
            for index, item in enumerate(file.enum_type):
                self._add_enum(item, (5, index), f".{file.package}.", "")
            for index, service in enumerate(file.service):
                self._add_service(service, (6, index), file.package)

    def _comment(self, *path: int) -> str:
        return self._comments.get(path, "")

    def _add(
        self, message: descriptor_pb2.DescriptorProto, path: tuple[int, ...], scope: str, outer: str
    ) -> None:
        elements = []
        for index, field in enumerate(message.field):
            kind = SCALARS.get(field.type) or field.type_name.split(".")[-1]
            notes = []
            if field.label == Field.LABEL_REPEATED:
                kind = f"repeated {kind}"
            if field.proto3_optional:
                kind = f"optional {kind}"
            if field.options.Extensions[options_pb2.required]:
                notes.append("Required.")
            if field.options.Extensions[options_pb2.secret_field]:
                notes.append("Secret.")
            if field.HasField("oneof_index") and not field.proto3_optional:
                notes.append(f"One of {message.oneof_decl[field.oneof_index].name}.")
            elements.append(
                Element(
                    field.name, kind, field.type_name, " ".join(notes),
                    self._comment(*path, 2, index),
                )
            )
        self.shapes[scope + message.name] = Shape(
            outer + message.name, self._comment(*path), elements, False
        )
        inner = (scope + message.name + ".", outer + message.name + ".")
        for index, nested in enumerate(message.nested_type):
            self._add(nested, (*path, 3, index), *inner)
        for index, item in enumerate(message.enum_type):
            self._add_enum(item, (*path, 4, index), *inner)

    def _add_enum(
        self, item: descriptor_pb2.EnumDescriptorProto, path: tuple[int, ...], scope: str,
        outer: str,
    ) -> None:
        elements = [
            Element(value.name, str(value.number), "", "", self._comment(*path, 2, index))
            for index, value in enumerate(item.value)
        ]
        self.shapes[scope + item.name] = Shape(
            outer + item.name, self._comment(*path), elements, True
        )

    def _add_service(
        self, service: descriptor_pb2.ServiceDescriptorProto, path: tuple[int, ...], package: str
    ) -> None:
        extensions = service.options.Extensions
        self.services.append(
            Service(
                service.name, extensions[options_pb2.domain], extensions[options_pb2.command],
                self._comment(*path),
                [
                    self._method(method, self._comment(*path, 2, index), f"{package}.{service.name}")
                    for index, method in enumerate(service.method)
                ],
            )
        )

    def _method(
        self, method: descriptor_pb2.MethodDescriptorProto, comment: str, service: str
    ) -> Method:
        extensions = method.options.Extensions
        is_read = method.options.idempotency_level == descriptor_pb2.MethodOptions.NO_SIDE_EFFECTS
        kind = "Read: it changes nothing." if is_read else (
            "Mutation: exactly once per `request_id`; a retry gets the stored response."
        )
        notes = []
        if method.client_streaming:
            notes.append("The client sends a stream of messages.")
        if method.server_streaming:
            notes.append("The server sends a stream of messages.")
        if extensions[options_pb2.staged]:
            notes.append(
                "Long: it runs in several transactions and finishes even if the client disconnects."
                " A retry meanwhile is refused with MUTATION_IN_PROGRESS."
            )
        elif extensions[options_pb2.heavy]:
            notes.append("It runs on the pool of threads, not on an event loop.")
        if extensions[options_pb2.changes_many]:
            notes.append(
                "It changes many things at once; a dry run tells how many, in the metadata"
                " `tonglu-dry-run-count`."
            )
        if extensions[options_pb2.secret]:
            notes.append(
                "The response holds a secret and is not stored: a retry is refused with"
                " SECRET_ALREADY_ISSUED."
            )
        text, refusals = refusals_of(comment)
        roles = [
            options_pb2.Role.Name(role).removeprefix("ROLE_").lower().replace("_", " ")
            for role in extensions[options_pb2.access].roles
        ]
        return Method(
            method.name, f"/{service}/{method.name}", text, refusals, method.input_type,
            method.output_type, roles, kind, notes,
        )

    def is_page(self, method: Method) -> bool:
        """Whether the response is a page of a list."""
        fields = {element.name for element in self.shapes[method.request].elements}
        return "page_token" in fields
