// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCRMMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// The ship-to addresses of customers (dealer companies). A customer has any number of them, and
/// exactly one is the default as soon as there is one.
///
/// The addresses of a customer are seen by the staff who see the customer and by its bosses and
/// buyers. For everybody else the customer and its addresses are NOT_FOUND, with the same text as
/// ones that do not exist.
package protocol AddressServiceProtocol: Sendable {
  /// What `stepDeleteAddress` prepares before its first transaction.
  associatedtype DeleteAddressPreparation: StagedPreparation
  /// How far `stepDeleteAddress` has got.
  associatedtype DeleteAddressProgress: StagedProgress
  /// Adds a ship-to address to a customer. The first one becomes the default.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PHONE, BAD_ADCODE, BAD_ADDRESS, BAD_COORDINATE, TOO_LONG
  /// and BAD_TEXT (label, consignee, address, note), COLLABORATOR_READS.
  func createAddress(
    _ request: CreateAddressRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateAddressResponse

  /// Lists a customer's addresses by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listAddresses(
    _ request: ListAddressesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListAddressesResponse

  /// Changes the given fields of an address, or makes it the default in place of the present one,
  /// whose version rises too. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (is_default is false for the default: make
  /// another address the default instead), BAD_CLEAR, and those of CreateAddress,
  /// COLLABORATOR_READS.
  func updateAddress(
    _ request: UpdateAddressRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateAddressResponse

  /// What `stepDeleteAddress` needs, on the bounded pool.
  func prepareDeleteAddress(
    _ request: DeleteAddressRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> DeleteAddressPreparation

  /// Deletes an address and erases the consignee's data, in stored responses too. It cannot be
  /// undone. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, as EraseStaff
  /// does it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, DEFAULT_ADDRESS (the default while the customer has other
  /// addresses: make one of them the default first), COLLABORATOR_READS.
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepDeleteAddress(
    _ request: DeleteAddressRequest, _ preparation: DeleteAddressPreparation,
    _ progress: inout DeleteAddressProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteAddressResponse?
}

extension AddressServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.AddressService/CreateAddress", access: [.owner, .manager, .sales, .marketing, .boss], isSecret: false,
        requestID: { (request: CreateAddressRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createAddress(request, call, transaction)
      },
      .read(
        "/tonglu.v1.AddressService/ListAddresses", access: [.staff, .boss, .buyer], isHeavy: false
      ) { (request: ListAddressesRequest, call, snapshot) throws(Status) in
        try self.listAddresses(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.AddressService/UpdateAddress", access: [.owner, .manager, .sales, .marketing, .boss], isSecret: false,
        requestID: { (request: UpdateAddressRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateAddress(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.AddressService/DeleteAddress", access: [.owner, .manager, .sales, .marketing, .boss],
        requestID: { (request: DeleteAddressRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareDeleteAddress(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout DeleteAddressProgress, room, call, transaction)
        throws(Status) in
        try self.stepDeleteAddress(
          request, preparation, &progress, &room, call, transaction)
      },
    ]
  }
}
