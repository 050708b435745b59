// Generated from the schema by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package import TongluCRMMessages
package import TongluCore
package import TongluDatabase
package import TongluService

/// Customers (dealer companies) with their classes, contacts and members.
///
/// A member of a dealer sees its own company only. A staff member with no role but sales sees the
/// customers that it owns and the pool; other staff see all. Any other customer is NOT_FOUND, with
/// the same text as one that does not exist.
package protocol CrmServiceProtocol: Sendable {
  /// What `stepBatchCreateCustomers` prepares before its first transaction.
  associatedtype BatchCreateCustomersPreparation: StagedPreparation
  /// How far `stepBatchCreateCustomers` has got.
  associatedtype BatchCreateCustomersProgress: StagedProgress
  /// What `stepHandOverCustomers` prepares before its first transaction.
  associatedtype HandOverCustomersPreparation: StagedPreparation
  /// How far `stepHandOverCustomers` has got.
  associatedtype HandOverCustomersProgress: StagedProgress
  /// What `stepDeleteContact` prepares before its first transaction.
  associatedtype DeleteContactPreparation: StagedPreparation
  /// How far `stepDeleteContact` has got.
  associatedtype DeleteContactProgress: StagedProgress
  /// What `stepEraseMember` prepares before its first transaction.
  associatedtype EraseMemberPreparation: StagedPreparation
  /// How far `stepEraseMember` has got.
  associatedtype EraseMemberProgress: StagedProgress
  /// Creates a customer. When no owner is given, a staff member with no role but sales becomes the
  /// owner; in every other case the customer is in the pool.
  ///
  /// Refusals: BAD_NAME, BAD_CODE, CODE_TAKEN, NOT_FOUND (class_code, owner_id), BAD_LEVEL,
  /// BAD_TAG, BAD_COORDINATE, BAD_CURRENCY, TOO_LONG and BAD_TEXT (address, note),
  /// OWNER_NOT_ALLOWED (a caller with no role but sales names another owner), STAFF_DISABLED and
  /// OWNER_CANNOT_SELL (owner_id is not an active owner, manager or salesperson), BAD_STATE
  /// (regular is computed), STATE_NOT_ALLOWED (approved, from a caller that may not approve).
  func createCustomer(
    _ request: CreateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCustomerResponse

  /// What `stepBatchCreateCustomers` needs, on the bounded pool.
  func prepareBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> BatchCreateCustomersPreparation

  /// Creates up to 500 customers. Each row is accepted or refused by itself: a refused row blocks
  /// no other.
  ///
  /// A long batch runs in several transactions. Customers are visible as soon as their transaction
  /// has committed; the outcomes come in one response at the end. A retry while the batch runs is
  /// refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.
  ///
  /// Refusals: TOO_MANY_ROWS; of a row: those of CreateCustomer.
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepBatchCreateCustomers(
    _ request: BatchCreateCustomersRequest, _ preparation: BatchCreateCustomersPreparation,
    _ progress: inout BatchCreateCustomersProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> BatchCreateCustomersResponse?

  /// Reads a customer.
  ///
  /// Refusals: NOT_FOUND.
  func getCustomer(
    _ request: GetCustomerRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetCustomerResponse

  /// Changes the given fields of a customer; approves a prospect by state. A request that changes
  /// nothing keeps the version and causes no event.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, OWNER_NOT_ALLOWED (a caller with no role but sales may take
  /// a customer from the pool and return its own to it, not give it to another nor take another's),
  /// STATE_NOT_ALLOWED (only owner and manager change the state), BAD_CLEAR, and those of
  /// CreateCustomer, COLLABORATOR_READS.
  func updateCustomer(
    _ request: UpdateCustomerRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateCustomerResponse

  /// Lists the customers that the caller sees, by id. For a member, a filter on what members are
  /// not shown (class, level, owner, tag; in text the code) matches nothing. A page may hold fewer
  /// customers than asked for, or none, and have a next_page_token: it ends once it has looked at
  /// about 2,000 customers that one of several filters leaves out.
  ///
  /// Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN, BAD_QUERY.
  func listCustomers(
    _ request: ListCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCustomersResponse

  /// What `stepHandOverCustomers` needs, on the bounded pool.
  func prepareHandOverCustomers(
    _ request: HandOverCustomersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> HandOverCustomersPreparation

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
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepHandOverCustomers(
    _ request: HandOverCustomersRequest, _ preparation: HandOverCustomersPreparation,
    _ progress: inout HandOverCustomersProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> HandOverCustomersResponse?

  /// Lets a staff member see a customer that another owns, or work with it as its owner does, until
  /// a time or without an end. It replaces an earlier access of the same staff member. The version
  /// of the customer rises; a request that changes nothing keeps it. For a customer that the staff
  /// member sees anyway the access makes no difference.
  ///
  /// Refusals: NOT_FOUND (customer_id, staff_id), STALE_VERSION, BAD_END_TIME (not later than now),
  /// STAFF_DISABLED and OWNER_CANNOT_SELL (staff_id is not an active owner, manager or salesperson),
  /// TOO_MANY_COLLABORATORS (20 of the customer, 1,000 customers of the person), COLLABORATOR_READS.
  func addCollaborator(
    _ request: AddCollaboratorRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> AddCollaboratorResponse

  /// Ends a collaboration at once. The customer's version rises.
  ///
  /// Refusals: NOT_FOUND (customer_id, or staff_id is no collaborator of it), STALE_VERSION,
  /// COLLABORATOR_READS.
  func removeCollaborator(
    _ request: RemoveCollaboratorRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RemoveCollaboratorResponse

  /// Lists the collaborators of a customer whose time has not ended, in the order of their ids.
  ///
  /// Refusals: NOT_FOUND, BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listCollaborators(
    _ request: ListCollaboratorsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCollaboratorsResponse

  /// Adds a class of customers.
  ///
  /// Refusals: BAD_CODE, BAD_NAME, CODE_TAKEN.
  func createCustomerClass(
    _ request: CreateCustomerClassRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateCustomerClassResponse

  /// Lists the classes by code.
  ///
  /// Refusals: none of its own.
  func listCustomerClasses(
    _ request: ListCustomerClassesRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListCustomerClassesResponse

  /// Adds a contact person to a customer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_NAME, BAD_PHONE, TOO_LONG and BAD_TEXT (title, note),
  /// NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.
  func createContact(
    _ request: CreateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateContactResponse

  /// Lists a customer's contacts by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listContacts(
    _ request: ListContactsRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListContactsResponse

  /// Changes the given fields of a contact. A request that changes nothing keeps the version. A
  /// boss changes only the contacts that members of its company entered.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, BAD_NAME, BAD_PHONE, TOO_LONG, BAD_TEXT, NOT_YOURS (a boss,
  /// of a contact that staff entered), NOTE_NOT_ALLOWED (a member gives a note), COLLABORATOR_READS.
  func updateContact(
    _ request: UpdateContactRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateContactResponse

  /// What `stepDeleteContact` needs, on the bounded pool.
  func prepareDeleteContact(
    _ request: DeleteContactRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> DeleteContactPreparation

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
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepDeleteContact(
    _ request: DeleteContactRequest, _ preparation: DeleteContactPreparation,
    _ progress: inout DeleteContactProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> DeleteContactResponse?

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
  func createMember(
    _ request: CreateMemberRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> CreateMemberResponse

  /// Changes a member's name, phone, login name or roles, or disables the member, which ends every
  /// token and the login code at once. A request that changes nothing keeps the version.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, PERSON_ERASED, BAD_NAME, BAD_PHONE, BAD_LOGIN_NAME,
  /// LOGIN_NAME_TAKEN, LOGIN_NAME_ATTEMPTS_EXCEEDED (as with CreateMember), BAD_ROLE, OWN_ACCOUNT
  /// (the caller changes its own roles, disables itself or removes its own login name),
  /// COLLABORATOR_READS.
  func updateMember(
    _ request: UpdateMemberRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> UpdateMemberResponse

  /// What `stepEraseMember` needs, on the bounded pool.
  func prepareEraseMember(
    _ request: EraseMemberRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> EraseMemberPreparation

  /// Erases the personal data of a disabled member: name, phone, login name and password, in stored
  /// responses too; comments no longer show the name. It cannot be undone. Orders, posts and the
  /// audit log keep the member's id. On PostgreSQL the bytes leave the files with the next VACUUM.
  ///
  /// The record goes first; many stored responses are cleared in several transactions, as EraseStaff
  /// does it.
  ///
  /// Refusals: NOT_FOUND, STALE_VERSION, NOT_DISABLED (disable the member first),
  /// COLLABORATOR_READS.
  ///
  /// One step of it: nil when there is more to do in another transaction.
  func stepEraseMember(
    _ request: EraseMemberRequest, _ preparation: EraseMemberPreparation,
    _ progress: inout EraseMemberProgress, _ room: inout StepRoom, _ call: Call,
    _ transaction: borrowing Transaction
  ) throws(Status) -> EraseMemberResponse?

  /// Lists a customer's members by id.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_PAGE_SIZE, BAD_PAGE_TOKEN.
  func listMembers(
    _ request: ListMembersRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> ListMembersResponse

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
  func revealPhone(
    _ request: RevealPhoneRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> RevealPhoneResponse

  /// Looks up whose a phone number is: the contacts, members and addresses that have the whole number,
  /// of the customers that the caller sees. Separators and the prefix of China (+86, 0086) do not
  /// matter. A part of a number finds nothing: no RPC searches numbers by what they begin with.
  ///
  /// Each call is a transaction and so in the audit log, and is counted whether it finds something or
  /// not: an account may look up 300 numbers in 24 hours. The number itself is not stored.
  ///
  /// Refusals: BAD_PHONE, PHONE_LOOKUPS_EXCEEDED (with the delay after which to try again).
  func findByPhone(
    _ request: FindByPhoneRequest, _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> FindByPhoneResponse

  associatedtype WatchCustomerState: Sendable
  func beginWatchCustomer(_ request: WatchCustomerRequest, _ call: Call) throws(Status)
    -> WatchCustomerState
  /// Sends the changes of a customer as they are made: of the company, its contacts, its members,
  /// its addresses, its contract prices and its orders.
  ///
  /// The first message carries a cursor alone. A client that opens the stream again with the last
  /// cursor that it received misses no event; without a cursor the stream begins now. The stream
  /// ends with NOT_FOUND when the caller may no longer see the customer.
  ///
  /// Refusals: NOT_FOUND (customer_id), BAD_CURSOR, CURSOR_EXPIRED (the cursor is of another
  /// history of the database), CALLER_CHANGED and SERVER_STOPPING (open the stream again).
  func nextWatchCustomer(
    _ state: inout WatchCustomerState, room: Int, _ snapshot: borrowing Snapshot
  ) throws(Status) -> Batch<WatchCustomerResponse>
}

extension CrmServiceProtocol {
  /// The rows of the permission table, in the order of the schema.
  package var methods: [Method] {
    [
      .write(
        "/tonglu.v1.CrmService/CreateCustomer", access: [.owner, .manager, .sales, .marketing], isSecret: false,
        requestID: { (request: CreateCustomerRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createCustomer(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.CrmService/BatchCreateCustomers", access: [.owner, .manager],
        requestID: { (request: BatchCreateCustomersRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareBatchCreateCustomers(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout BatchCreateCustomersProgress, room, call, transaction)
        throws(Status) in
        try self.stepBatchCreateCustomers(
          request, preparation, &progress, &room, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/GetCustomer", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: GetCustomerRequest, call, snapshot) throws(Status) in
        try self.getCustomer(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CrmService/UpdateCustomer", access: [.owner, .manager, .sales, .marketing], isSecret: false,
        requestID: { (request: UpdateCustomerRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateCustomer(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/ListCustomers", access: [.staff, .dealer, .prospect], isHeavy: false
      ) { (request: ListCustomersRequest, call, snapshot) throws(Status) in
        try self.listCustomers(request, call, snapshot)
      },
      .staged(
        "/tonglu.v1.CrmService/HandOverCustomers", access: [.owner, .manager],
        requestID: { (request: HandOverCustomersRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareHandOverCustomers(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout HandOverCustomersProgress, room, call, transaction)
        throws(Status) in
        try self.stepHandOverCustomers(
          request, preparation, &progress, &room, call, transaction)
      },
      .write(
        "/tonglu.v1.CrmService/AddCollaborator", access: [.owner, .manager], isSecret: false,
        requestID: { (request: AddCollaboratorRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.addCollaborator(request, call, transaction)
      },
      .write(
        "/tonglu.v1.CrmService/RemoveCollaborator", access: [.owner, .manager], isSecret: false,
        requestID: { (request: RemoveCollaboratorRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.removeCollaborator(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/ListCollaborators", access: [.staff], isHeavy: false
      ) { (request: ListCollaboratorsRequest, call, snapshot) throws(Status) in
        try self.listCollaborators(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CrmService/CreateCustomerClass", access: [.owner, .manager], isSecret: false,
        requestID: { (request: CreateCustomerClassRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createCustomerClass(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/ListCustomerClasses", access: [.staff], isHeavy: false
      ) { (request: ListCustomerClassesRequest, call, snapshot) throws(Status) in
        try self.listCustomerClasses(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CrmService/CreateContact", access: [.owner, .manager, .sales, .marketing, .boss], isSecret: false,
        requestID: { (request: CreateContactRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createContact(request, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/ListContacts", access: [.staff, .boss], isHeavy: false
      ) { (request: ListContactsRequest, call, snapshot) throws(Status) in
        try self.listContacts(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CrmService/UpdateContact", access: [.owner, .manager, .sales, .marketing, .boss], isSecret: false,
        requestID: { (request: UpdateContactRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateContact(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.CrmService/DeleteContact", access: [.owner, .manager, .sales, .marketing, .boss],
        requestID: { (request: DeleteContactRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareDeleteContact(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout DeleteContactProgress, room, call, transaction)
        throws(Status) in
        try self.stepDeleteContact(
          request, preparation, &progress, &room, call, transaction)
      },
      .write(
        "/tonglu.v1.CrmService/CreateMember", access: [.owner, .manager, .sales, .boss], isSecret: false,
        requestID: { (request: CreateMemberRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.createMember(request, call, transaction)
      },
      .write(
        "/tonglu.v1.CrmService/UpdateMember", access: [.owner, .manager, .sales, .boss], isSecret: false,
        requestID: { (request: UpdateMemberRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.updateMember(request, call, transaction)
      },
      .staged(
        "/tonglu.v1.CrmService/EraseMember", access: [.owner, .manager, .boss],
        requestID: { (request: EraseMemberRequest) in request.requestID },
        prepare: { (request, call, snapshot) throws(Status) in
          try self.prepareEraseMember(request, call, snapshot)
        }
      ) { (request, preparation, progress: inout EraseMemberProgress, room, call, transaction)
        throws(Status) in
        try self.stepEraseMember(
          request, preparation, &progress, &room, call, transaction)
      },
      .read(
        "/tonglu.v1.CrmService/ListMembers", access: [.staff, .boss], isHeavy: false
      ) { (request: ListMembersRequest, call, snapshot) throws(Status) in
        try self.listMembers(request, call, snapshot)
      },
      .write(
        "/tonglu.v1.CrmService/RevealPhone", access: [.staff, .dealer], isSecret: false,
        requestID: { (request: RevealPhoneRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.revealPhone(request, call, transaction)
      },
      .write(
        "/tonglu.v1.CrmService/FindByPhone", access: [.staff], isSecret: false,
        requestID: { (request: FindByPhoneRequest) in request.requestID }
      ) { (request, call, transaction) throws(Status) in
        try self.findByPhone(request, call, transaction)
      },
      .serverStream(
        "/tonglu.v1.CrmService/WatchCustomer", access: [.staff], isHeavy: false, begin: self.beginWatchCustomer, next: self.nextWatchCustomer),
    ]
  }
}
