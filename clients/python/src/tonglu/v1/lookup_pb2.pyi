from tonglu.options.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
REFERENCE_MATCH_EXACT: ReferenceMatch
"""The text is the whole key of the thing."""
REFERENCE_MATCH_HANDLE: ReferenceMatch
"""The handle begins with the text."""
REFERENCE_MATCH_OTHER: ReferenceMatch
"""Its words, or the letters of its pinyin, match in another way; of an empty text, everything."""
REFERENCE_MATCH_TITLE: ReferenceMatch
"""The title begins with the text."""
REFERENCE_MATCH_UNSPECIFIED: ReferenceMatch
"""Never sent."""

class DescribeRequest(_message.Message):
    """The request of Describe."""
    __slots__ = ["references"]
    REFERENCES_FIELD_NUMBER: _ClassVar[int]
    references: _containers.RepeatedCompositeFieldContainer[ThingReference]
    """At most 200; TOO_MANY_REFERENCES otherwise."""
    def __init__(self, references: _Optional[_Iterable[_Union[ThingReference, _Mapping[str, object]]]] = ...) -> None: ...

class DescribeResponse(_message.Message):
    """The response of Describe."""
    __slots__ = ["descriptions"]
    DESCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    descriptions: _containers.RepeatedCompositeFieldContainer[ReferenceDescription]
    """In the order of the request, each thing once. A thing that does not exist, that the caller does
    not see or that has no title is left out."""
    def __init__(self, descriptions: _Optional[_Iterable[_Union[ReferenceDescription, _Mapping[str, object]]]] = ...) -> None: ...

class FindRequest(_message.Message):
    """The request of Find."""
    __slots__ = ["customer_id", "limit", "nouns", "text", "texts"]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    NOUNS_FIELD_NUMBER: _ClassVar[int]
    TEXTS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    customer_id: int
    """Only contacts, members, addresses, orders, files and contract prices of this customer, and every
    other noun as without it; 0: of any. NOT_FOUND for one that the caller does not see."""
    limit: int
    """The most candidates of a text: 0 and more than 20 mean 20; BAD_LIMIT below 0."""
    nouns: _containers.RepeatedScalarFieldContainer[str]
    """The nouns to look for: "Product"; several may be one text, joined by bars, as the option refers
    has them: "Staff|Member". 1 to 32; UNKNOWN_NOUN for a name that is no noun of the schema. A noun
    without handles, such as "AuditEntry", has no candidates."""
    text: str
    """What was typed: at most 100 characters; BAD_QUERY otherwise. Empty: the newest orders, posts and
    files, and the first of the nouns of which there are few; of the others none. BAD_QUERY beside
    texts."""
    texts: _containers.RepeatedScalarFieldContainer[str]
    """Several texts instead of one, each as text and not empty. At most 100, and with several nouns at
    most 100 searches: texts times nouns; TOO_MANY_TEXTS otherwise. A text that is the whole key of
    things has no other candidates."""
    def __init__(self, nouns: _Optional[_Iterable[str]] = ..., text: _Optional[str] = ..., customer_id: _Optional[int] = ..., limit: _Optional[int] = ..., texts: _Optional[_Iterable[str]] = ...) -> None: ...

class FindResponse(_message.Message):
    """The response of Find."""
    __slots__ = ["candidates", "more", "results"]
    CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    MORE_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    candidates: _containers.RepeatedCompositeFieldContainer[ReferenceCandidate]
    """The candidates of text, the best first; none with texts."""
    more: bool
    """True: there are more than these."""
    results: _containers.RepeatedCompositeFieldContainer[FindResult]
    """One for each of texts, in their order."""
    def __init__(self, candidates: _Optional[_Iterable[_Union[ReferenceCandidate, _Mapping[str, object]]]] = ..., more: bool = ..., results: _Optional[_Iterable[_Union[FindResult, _Mapping[str, object]]]] = ...) -> None: ...

class FindResult(_message.Message):
    """The candidates of one of several texts."""
    __slots__ = ["candidates", "more"]
    CANDIDATES_FIELD_NUMBER: _ClassVar[int]
    MORE_FIELD_NUMBER: _ClassVar[int]
    candidates: _containers.RepeatedCompositeFieldContainer[ReferenceCandidate]
    """The candidates, the best first; none for a text that means nothing."""
    more: bool
    """True: there are more than these."""
    def __init__(self, candidates: _Optional[_Iterable[_Union[ReferenceCandidate, _Mapping[str, object]]]] = ..., more: bool = ...) -> None: ...

class ReferenceCandidate(_message.Message):
    """A thing that the typed text may mean."""
    __slots__ = ["detail", "handle", "id", "match", "noun", "title"]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    HANDLE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    MATCH_FIELD_NUMBER: _ClassVar[int]
    NOUN_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    detail: str
    """A second line where the title alone is not enough: a product's brand, a member's company; empty
    for none."""
    handle: str
    """What people call it; empty for a thing without a handle."""
    id: int
    """The id of the thing."""
    match: ReferenceMatch
    """How the text matches it; never unspecified."""
    noun: str
    """The noun of the thing."""
    title: str
    """Its name, or another text that people know it by: of an order the customer's name."""
    def __init__(self, noun: _Optional[str] = ..., id: _Optional[int] = ..., handle: _Optional[str] = ..., title: _Optional[str] = ..., detail: _Optional[str] = ..., match: _Optional[_Union[ReferenceMatch, str]] = ...) -> None: ...

class ReferenceDescription(_message.Message):
    """What people read instead of an id."""
    __slots__ = ["detail", "handle", "id", "noun", "title"]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    HANDLE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NOUN_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    detail: str
    """A second line where the title alone is not enough; empty for none."""
    handle: str
    """What people call it; empty for a thing without a handle."""
    id: int
    """The id of the thing."""
    noun: str
    """The noun of the thing: one, even if several were asked for."""
    title: str
    """Its name, or another text that people know it by."""
    def __init__(self, noun: _Optional[str] = ..., id: _Optional[int] = ..., handle: _Optional[str] = ..., title: _Optional[str] = ..., detail: _Optional[str] = ...) -> None: ...

class ThingReference(_message.Message):
    """A thing by its noun and id."""
    __slots__ = ["id", "noun"]
    ID_FIELD_NUMBER: _ClassVar[int]
    NOUN_FIELD_NUMBER: _ClassVar[int]
    id: int
    """The id of the thing."""
    noun: str
    """The noun of the thing, or several joined by bars, one of which has the id: "Staff|Member".
    UNKNOWN_NOUN otherwise."""
    def __init__(self, noun: _Optional[str] = ..., id: _Optional[int] = ...) -> None: ...

class ReferenceMatch(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    """How a text matches a thing."""
    __slots__: tuple[str, ...] = ()
