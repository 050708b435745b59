// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import TongluCRMMessages
public import TongluCore

/// Customers (dealer companies) with their classes, contacts and members.
///
/// A member of a dealer sees its own company only. A staff member with no role but sales sees the
/// customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with
/// the same text as one that does not exist.
public struct CrmServiceClient: Sendable {
  private let channel: Channel

  public init(_ channel: Channel) {
    self.channel = channel
  }

  /// Creates a customer. When no owner is given, a staff member with no role but sales becomes the
  /// owner; in every other case the customer is in the pool.
  ///
  /// Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL,
  /// BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note),
  /// OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and
  /// OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE
  /// (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).
  public func createCustomer(
    _ request: CreateCustomerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateCustomerResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateCustomer", request, options.safeToRepeat)
  }

  /// Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks
  /// no other.
  ///
  /// A long batch runs in several transactions. Customers are visible as soon as their transaction
  /// has committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
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

  /// Changes the given fields of a customer; approves a prospect by state. A request that changes
  /// nothing keeps the version and causes no event.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take
  /// a customer from the pool and return its own to it, not give it to another nor take another's),
  /// STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of
  /// CreateCustomer, COLLABORATOR_READS.
  public func updateCustomer(
    _ request: UpdateCustomerRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateCustomerResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateCustomer", request, options.safeToRepeat)
  }

  /// Lists the customers that the caller sees, by id. For a member, a filter on what members are
  /// not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer
  /// customers than asked for, or none, and have a next_page_token: it ends once it has looked at
  /// about 2,000 customers that one of several filters leaves out.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.
  public func listCustomers(
    _ request: ListCustomersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListCustomersResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListCustomers", request, options.safeToRepeat)
  }

  /// Gives all customers of one staff member to another or to the pool, for example when a
  /// salesperson leaves.
  ///
  /// A large number runs in several transactions, in the order of the ids. Each customer changes
  /// its owner, and its event is sent, in one of these transactions; the response comes after the
  /// last. The operation finishes even if the client disconnects, its deadline passes or the server
  /// restarts. A customer that another call gives to a third staff member in the meantime keeps
  /// that owner and is not counted. One that from_staff_id receives in the meantime may stay with
  /// it. A retry while the operation runs is refused with UNAVAILABLE MUTATION_IN_PROGRESS and a
  /// delay.
  ///
  /// Refusals: NOT_FOUND (from_staff_id, to_staff_id), FIELD_REQUIRED (neither to_staff_id nor
  /// to_pool), BAD_TARGET (both), SAME_OWNER, STAFF_DISABLED and OWNER_CANNOT_SELL (to_staff_id is
  /// not an active owner, manager or salesperson), NOT_YOUR_TEAM (a manager who leads a team hands
  /// over for its people alone).
  public func handOverCustomers(
    _ request: HandOverCustomersRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> HandOverCustomersResponse {
    try await channel.unary("/tonglu.v1.CrmService/HandOverCustomers", request, options.safeToRepeat)
  }

  /// Lets a staff member see a customer that another owns, or work with it as its owner does, until
  /// a time or without an end. It replaces an earlier access of the same staff member. The version
  /// of the customer rises; a request that changes nothing keeps it. For a customer that the staff
  /// member sees anyway the access makes no difference.
  ///
  /// Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now),
  /// STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson),
  /// TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.
  public func addCollaborator(
    _ request: AddCollaboratorRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> AddCollaboratorResponse {
    try await channel.unary("/tonglu.v1.CrmService/AddCollaborator", request, options.safeToRepeat)
  }

  /// Ends a collaboration at once. The customer's version rises.
  ///
  /// Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION,
  /// COLLABORATOR_READS.
  public func removeCollaborator(
    _ request: RemoveCollaboratorRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> RemoveCollaboratorResponse {
    try await channel.unary("/tonglu.v1.CrmService/RemoveCollaborator", request, options.safeToRepeat)
  }

  /// Lists the collaborators of a customer whose time has not ended, in the order of their ids.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  public func listCollaborators(
    _ request: ListCollaboratorsRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> ListCollaboratorsResponse {
    try await channel.unary("/tonglu.v1.CrmService/ListCollaborators", request, options.safeToRepeat)
  }

  /// Adds a class of customers.
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

  /// Adds a contact person to a customer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note),
  /// NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.
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

  /// Changes the given fields of a contact. A request that changes nothing keeps the version. A
  /// boss changes only the contacts that members of its company entered.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss,
  /// of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.
  public func updateContact(
    _ request: UpdateContactRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateContactResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateContact", request, options.safeToRepeat)
  }

  /// Deletes a contact and erases the person's data, in stored responses too. It cannot be undone.
  /// On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, as EraseStaff
  /// does it.
  ///
  /// A boss deletes only the contacts that members of its company entered.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_YOURS (a boss, of a contact that staff entered),
  /// COLLABORATOR_READS.
  public func deleteContact(
    _ request: DeleteContactRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> DeleteContactResponse {
    try await channel.unary("/tonglu.v1.CrmService/DeleteContact", request, options.safeToRepeat)
  }

  /// Adds a member to a customer: a person of the company, with or without a login name. While the
  /// company is a prospect its members may only do what prospects may.
  ///
  /// The member sees the posts of the last 90 days whose audience rule its company meets now.
  ///
  /// Login names are unique in the enterprise, so LOGIN_NAME_TAKEN tells a boss that somebody has
  /// the name, not who. A company therefore gets at most 20 such refusals; after that every new
  /// login name is refused with LOGIN_NAME_ATTEMPTS_EXCEEDED until 24 hours after the first.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME, LOGIN_NAME_TAKEN,
  /// LOGIN_NAME_ATTEMPTS_EXCEEDED (members only; with the delay), BAD_ROLE, COLLABORATOR_READS.
  public func createMember(
    _ request: CreateMemberRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> CreateMemberResponse {
    try await channel.unary("/tonglu.v1.CrmService/CreateMember", request, options.safeToRepeat)
  }

  /// Changes a member's name, phone, login name or roles, or disables the member, which ends every
  /// token and the login code at once. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT
  /// (the caller changes its own roles, disables itself or removes its own login name),
  /// COLLABORATOR_READS.
  public func updateMember(
    _ request: UpdateMemberRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> UpdateMemberResponse {
    try await channel.unary("/tonglu.v1.CrmService/UpdateMember", request, options.safeToRepeat)
  }

  /// Erases the personal data of a disabled member: name, phone, login name and password, in stored
  /// responses too; comments no longer show the name. It cannot be undone. Orders, posts and the
  /// audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, as EraseStaff
  /// does it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first),
  /// COLLABORATOR_READS.
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

  /// Returns a phone number whole. Everywhere else numbers of people are masked: of 8 digits or more
  /// the last 4 are shown, of fewer none.
  ///
  /// Each call is a transaction and so in the audit log, with the id of the person or address whose
  /// number it was. Staff reveal numbers of the staff, and of the contacts, members and addresses of
  /// customers that they see; a boss those of its company's contacts, members and addresses; a buyer
  /// those of its company's addresses; every member its own. An account reveals at most 200 numbers
  /// in 24 hours.
  ///
  /// Refusals: BAD_KIND, NOT_FOUND, PHONE_REVEALS_EXCEEDED (with the delay after which to try
  /// again).
  public func revealPhone(
    _ request: RevealPhoneRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> RevealPhoneResponse {
    try await channel.unary("/tonglu.v1.CrmService/RevealPhone", request, options.safeToRepeat)
  }

  /// Looks up whose a phone number is: the contacts, members and addresses that have the whole number,
  /// of the customers that the caller sees. Separators and the prefix of China (+86, 0086) do not
  /// matter. A part of a number finds nothing: no RPC searches numbers by what they begin with.
  ///
  /// Each call is a transaction and so in the audit log, and is counted whether it finds something or
  /// not: an account may look up 300 numbers in 24 hours. The number itself is not stored.
  ///
  /// Refusals: BAD_PHONE, PHONE_LOOKUPS_EXCEEDED (with the delay after which to try again).
  public func findByPhone(
    _ request: FindByPhoneRequest, options: CallOptions = CallOptions()
  ) async throws(Status) -> FindByPhoneResponse {
    try await channel.unary("/tonglu.v1.CrmService/FindByPhone", request, options.safeToRepeat)
  }

  /// Sends the changes of a customer as they are made: of the company, its contacts, its members,
  /// its addresses, its contract prices and its orders.
  ///
  /// The first message carries a cursor alone. A client that opens the stream again with the last
  /// cursor that it received misses no event; without a cursor the stream begins now. The stream
  /// ends with NOT_FOUND when the caller may no longer see the customer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another
  /// history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again).
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
