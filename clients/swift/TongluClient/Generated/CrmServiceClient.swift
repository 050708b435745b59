// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCore
public import TongluMessages

/// Customers (dealer companies) with their classes, contacts and members.
///
/// A dealer's member sees its own company only; who only sells sees the customers that it owns and the
/// pool; other staff see all. Another's customer is NOT_FOUND, in the words for one that does not
/// exist.
public struct CrmServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Creates a customer. A person of the staff with no role but sales becomes its owner; what a
  /// service account with that role alone creates is in the pool.
  ///
  /// Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL, BAD_TAG,
  /// BAD_COORDINATE, BAD_CURRENCY, TOO_LONG (address, note), OWNER_NOT_ALLOWED (sales naming another
  /// owner), STAFF_DISABLED and OWNER_CANNOT_SELL (owner_id is not an active owner, manager or
  /// salesperson), BAD_STATE (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that
  /// may not approve).
  public func createCustomer(
    _ request: CreateCustomerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateCustomerResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateCustomer", request, options.safeToRepeat)
  }

  /// Creates up to 500 customers; each is accepted or refused by itself, so that one bad row blocks
  /// no other.
  ///
  /// A long batch is carried out in steps: rows are seen as they are created, the outcomes come in one
  /// response at the end. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.
  public func batchCreateCustomers(
    _ request: BatchCreateCustomersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> BatchCreateCustomersResponse {
    try await channel.unary("/tonglu.v1.CrmService/BatchCreateCustomers", request, options.safeToRepeat)
  }

  /// Reads a customer.
  ///
  /// Refusals: NOT_FOUND.
  public func getCustomer(
    _ request: GetCustomerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> GetCustomerResponse {
    try await channel.unary("/tonglu.v1.CrmService/GetCustomer", request, options.safeToRepeat)
  }

  /// Changes what is given of a customer; approves a prospect by state. A request that changes nothing
  /// leaves the version and causes no event.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may claim
  /// from the pool and give back, not hand to another), STATE_NOT_ALLOWED (only owner and manager
  /// change the state), BAD_CLEAR, and those of CreateCustomer.
  public func updateCustomer(
    _ request: UpdateCustomerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateCustomerResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateCustomer", request, options.safeToRepeat)
  }

  /// Lists the customers that the caller sees, by id. A filter on what a member is not shown of its
  /// company (class, level, owner, tag; the code in text) matches nothing for a member.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.
  public func listCustomers(
    _ request: ListCustomersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListCustomersResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListCustomers", request, options.safeToRepeat)
  }

  /// Hands all customers of one of the staff to another or to the pool, in one call: a leaver's, say.
  ///
  /// Many customers are handed over in steps, by id. Meanwhile some have the new owner and some the
  /// former, each of them one, and each change is told as it is made; the response comes when all have
  /// been handed over, and the call is carried out whatever becomes of the caller. A customer that
  /// another call gives to a third meanwhile stays there and is not counted; one that from_staff_id is
  /// given meanwhile may stay with it. Sent again meanwhile: UNAVAILABLE MUTATION_IN_PROGRESS.
  ///
  /// Refusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor
  /// to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is not
  /// an active owner, manager or salesperson).
  public func handOverCustomers(
    _ request: HandOverCustomersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> HandOverCustomersResponse {
    try await channel.unary("/tonglu.v1.CrmService/HandOverCustomers", request, options.safeToRepeat)
  }

  /// Adds a class to the enterprise's own scheme.
  ///
  /// Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.
  public func createCustomerClass(
    _ request: CreateCustomerClassRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateCustomerClassResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateCustomerClass", request, options.safeToRepeat)
  }

  /// Lists the classes by code.
  ///
  /// Refusals: none of its own.
  public func listCustomerClasses(
    _ request: ListCustomerClassesRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListCustomerClassesResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListCustomerClasses", request, options.safeToRepeat)
  }

  /// Adds a person to call at a customer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG (title, note), NOTE_NOT_ALLOWED
  /// (notes are the staff's).
  public func createContact(
    _ request: CreateContactRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateContactResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateContact", request, options.safeToRepeat)
  }

  /// Lists a customer's contacts by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listContacts(
    _ request: ListContactsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListContactsResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListContacts", request, options.safeToRepeat)
  }

  /// Changes what is given of a contact. A request that changes nothing leaves the version. A boss
  /// changes the contacts that its company's members entered; those that staff entered it sees.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, NOT_YOURS (a boss, of a contact
  /// that staff entered), NOTE_NOT_ALLOWED (notes are the staff's).
  public func updateContact(
    _ request: UpdateContactRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateContactResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateContact", request, options.safeToRepeat)
  }

  /// Removes a contact and erases the person's data for good, in stored responses too. On PostgreSQL
  /// the bytes leave the files with the next VACUUM.
  ///
  /// A boss removes the contacts that its company's members entered.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered).
  public func deleteContact(
    _ request: DeleteContactRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteContactResponse {
    try await channel.unary("/tonglu.v1.CrmService/DeleteContact", request, options.safeToRepeat)
  }

  /// Adds a member to a customer: a person of the dealer with a login. Of a prospect company a member
  /// may only what prospects may, until the company is approved.
  ///
  /// The member sees the posts of the last 90 days whose audience its company would now be in.
  ///
  /// Login names are one name space of the enterprise: that a name is taken tells a boss that
  /// somebody has it, not who. So a company is refused 20 taken names a day, and then every login
  /// name until a day after the first.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
  /// LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; says when to try again), BAD_ROLE.
  public func createMember(
    _ request: CreateMemberRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateMemberResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateMember", request, options.safeToRepeat)
  }

  /// Changes a member's name, phone, login name or roles, or disables the member, which ends every
  /// login at once. A request that changes nothing leaves the version as it is.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
  /// LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT (roles, disabled, or
  /// no login name any more, of the caller's own account: somebody else does that).
  public func updateMember(
    _ request: UpdateMemberRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateMemberResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateMember", request, options.safeToRepeat)
  }

  /// Erases the personal data of a disabled member for good: name, phone, login name, password; stored
  /// responses and comments lose them too. Orders, posts and the audit log keep the member's id. On
  /// PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first).
  public func eraseMember(
    _ request: EraseMemberRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> EraseMemberResponse {
    try await channel.unary("/tonglu.v1.CrmService/EraseMember", request, options.safeToRepeat)
  }

  /// Lists a customer's members by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listMembers(
    _ request: ListMembersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListMembersResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListMembers", request, options.safeToRepeat)
  }

  /// Sends what happens to a customer as it happens: changes of the company, of its contacts, its
  /// members, its prices, its orders.
  ///
  /// The first message carries a cursor alone. Who opens the stream again with the last cursor that
  /// it received misses nothing; without a cursor it begins now. The stream ends with NOT_FOUND when
  /// the caller may see the customer no longer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (of another history of the
  /// database), CALLER_CHANGED and SERVER_STOPPING (open it again).
  public func watchCustomer(
    _ request: WatchCustomerRequest, options: CallOptions = CallOptions()
  ) -> ReplyStream<WatchCustomerResponse> {
    channel.serverStream("/tonglu.v1.CrmService/WatchCustomer", request, options.safeToRepeat)
  }

  /// As `watchCustomer`, opened again whenever it ends: from `request.cursor` on, or from now.
  public func watchCustomer(
    resuming request: WatchCustomerRequest, options: CallOptions = CallOptions()
  ) -> ResumingStream<WatchCustomerResponse> {
    let client = self
    return ResumingStream(from: request.cursor, cursorOf: { $0.cursor }) { cursor in
      var request = request
      request.cursor = cursor
      return client.watchCustomer(request, options: options)
    }
  }
}
