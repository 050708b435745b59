// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCRMMessages
public import TongluCore

/// The ship-to addresses of customers (dealer companies). A customer has any number of them, and
/// exactly one is the default as soon as there is one.
///
/// The addresses of a customer are seen by the staff who see the customer and by its bosses and
/// buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as
/// ones that do not exist.
public struct AddressServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Adds a ship-to address to a customer. The first one becomes the default.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG
  /// and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.
  public func createAddress(
    _ request: CreateAddressRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateAddressResponse {
    try await channel.unary("/tonglu.v1.AddressService/CreateAddress", request, options.safeToRepeat)
  }

  /// Lists a customer's addresses by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listAddresses(
    _ request: ListAddressesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListAddressesResponse {
    try await channel.unary("/tonglu.v1.AddressService/ListAddresses", request, options.safeToRepeat)
  }

  /// Changes the given fields of an address, or makes it the default in place of the present one,
  /// whose version rises too. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make
  /// another address the default instead), BAD_CLEAR, and those of CreateAddress,
  /// COLLABORATOR_READS.
  public func updateAddress(
    _ request: UpdateAddressRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateAddressResponse {
    try await channel.unary("/tonglu.v1.AddressService/UpdateAddress", request, options.safeToRepeat)
  }

  /// Deletes an address and erases the consignee's data, in stored responses too. It cannot be
  /// undone. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, as EraseStaff
  /// does it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other
  /// addresses: make one of them the default first), COLLABORATOR_READS.
  public func deleteAddress(
    _ request: DeleteAddressRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteAddressResponse {
    try await channel.unary("/tonglu.v1.AddressService/DeleteAddress", request, options.safeToRepeat)
  }
}
