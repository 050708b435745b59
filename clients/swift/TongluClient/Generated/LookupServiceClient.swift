// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluLookupMessages

/// What people type instead of ids, and what they read beside them: for pickers, type-ahead and
/// lists, of every kind of thing alike.
///
/// A noun is the name of the message that has the thing's own id: "Customer", "Product". The option
/// refers of a field of the schema names the noun of its id. A handle is what people call a thing: a
/// product's SKU, a customer's or a warehouse's code, an order's number, a login name, the name of a
/// team, a file or a contact; empty for a thing without one.
///
/// A caller finds and reads only what it may list by the domain's own RPCs; anything else is left out
/// like what does not exist. No phone number is searched or shown: CrmService.FindByPhone looks up a
/// whole one.
public struct LookupServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Finds things by a typed text, the best first: those whose key is the text (SKU, barcode, code,
  /// order number, login name, name of a team), those whose handle begins with it, those whose title
  /// begins with it, then others whose words or pinyin initials match it.
  ///
  /// Products, customers and staff are searched whole. Of orders, posts and files, a key that is the
  /// whole text is found of any age, anything else among the newest 100 that the caller sees; of
  /// comments, those that the caller reads among the newest 200 of all. Members, contacts and
  /// addresses are found within their customer, members by the login name too. A price rule is found
  /// by its product's SKU or barcode, or by SKU/CODE with the code of its class or customer.
  ///
  /// With texts, several are looked up in one call, as of the lines of an order.
  ///
  /// Refusals: UNKNOWN_NOUN, BAD_QUERY, BAD_LIMIT, TOO_MANY_TEXTS, NOT_FOUND (customer_id).
  public func find(
    _ request: FindRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> FindResponse {
    try await channel.unary("/tonglu.v1.LookupService/Find", request, options.safeToRepeat)
  }

  /// Describes things by their ids: the handle and the title of each.
  ///
  /// Refusals: UNKNOWN_NOUN, TOO_MANY_REFERENCES.
  public func describe(
    _ request: DescribeRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DescribeResponse {
    try await channel.unary("/tonglu.v1.LookupService/Describe", request, options.safeToRepeat)
  }
}
