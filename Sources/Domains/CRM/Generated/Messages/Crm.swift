// Generated from tonglu/v1/crm.proto by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

public import CCRMMessages
internal import CProtobufC
public import TongluCore
public import TongluIdentityMessages
public import TongluMessages

/// How far a company has come.
public enum CustomerState: MessageEnum {
  /// Not given: a draft takes the state that its caller's role gives, an update keeps the state, a
  /// filter accepts every state.
  case unspecified
  /// Joined, may not order yet.
  case prospect
  /// Approved by an owner, a manager or the enterprise's rule: may order.
  case approved
  /// Approved, and with at least regular_order_count orders, not wholly cancelled, placed in the
  /// last regular_days times 24 hours (both of Enterprise). It is computed whenever the customer is
  /// read and changes no version. In a request it is refused with BAD_STATE, except as a filter.
  case regular
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .prospect
    case 2: self = .approved
    case 3: self = .regular
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .prospect: 1
    case .approved: 2
    case .regular: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [CustomerState] = [.unspecified, .prospect, .approved, .regular]

  public var name: String {
    switch self {
    case .unspecified: "CUSTOMER_STATE_UNSPECIFIED"
    case .prospect: "CUSTOMER_STATE_PROSPECT"
    case .approved: "CUSTOMER_STATE_APPROVED"
    case .regular: "CUSTOMER_STATE_REGULAR"
    case .unrecognized(let value): String(value)
    }
  }
}

/// Whose phone number is revealed.
public enum PhoneHolder: MessageEnum {
  /// Not given; refused with BAD_KIND.
  case unspecified
  /// A contact of a customer.
  case contact
  /// A member of a customer.
  case member
  /// A person of the staff.
  case staff
  /// The consignee of a ship-to address.
  case address
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .contact
    case 2: self = .member
    case 3: self = .staff
    case 4: self = .address
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .contact: 1
    case .member: 2
    case .staff: 3
    case .address: 4
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [PhoneHolder] = [.unspecified, .contact, .member, .staff, .address]

  public var name: String {
    switch self {
    case .unspecified: "PHONE_HOLDER_UNSPECIFIED"
    case .contact: "PHONE_HOLDER_CONTACT"
    case .member: "PHONE_HOLDER_MEMBER"
    case .staff: "PHONE_HOLDER_STAFF"
    case .address: "PHONE_HOLDER_ADDRESS"
    case .unrecognized(let value): String(value)
    }
  }
}

/// What an event of a customer is about.
public enum CustomerSubject: MessageEnum {
  /// Not used.
  case unspecified
  /// The customer itself.
  case customer
  /// One of its contacts.
  case contact
  /// One of its members.
  case member
  /// One of the price rules of its contract.
  case priceRule
  /// One of its orders.
  case order
  /// One of its ship-to addresses.
  case address
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .customer
    case 2: self = .contact
    case 3: self = .member
    case 4: self = .priceRule
    case 5: self = .order
    case 6: self = .address
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .customer: 1
    case .contact: 2
    case .member: 3
    case .priceRule: 4
    case .order: 5
    case .address: 6
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [CustomerSubject] = [.unspecified, .customer, .contact, .member, .priceRule, .order, .address]

  public var name: String {
    switch self {
    case .unspecified: "CUSTOMER_SUBJECT_UNSPECIFIED"
    case .customer: "CUSTOMER_SUBJECT_CUSTOMER"
    case .contact: "CUSTOMER_SUBJECT_CONTACT"
    case .member: "CUSTOMER_SUBJECT_MEMBER"
    case .priceRule: "CUSTOMER_SUBJECT_PRICE_RULE"
    case .order: "CUSTOMER_SUBJECT_ORDER"
    case .address: "CUSTOMER_SUBJECT_ADDRESS"
    case .unrecognized(let value): String(value)
    }
  }
}

/// What happened to the subject.
public enum CustomerChange: MessageEnum {
  /// Not used.
  case unspecified
  /// It was created.
  case created
  /// It was changed.
  case updated
  /// It was deleted.
  case deleted
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .created
    case 2: self = .updated
    case 3: self = .deleted
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .created: 1
    case .updated: 2
    case .deleted: 3
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [CustomerChange] = [.unspecified, .created, .updated, .deleted]

  public var name: String {
    switch self {
    case .unspecified: "CUSTOMER_CHANGE_UNSPECIFIED"
    case .created: "CUSTOMER_CHANGE_CREATED"
    case .updated: "CUSTOMER_CHANGE_UPDATED"
    case .deleted: "CUSTOMER_CHANGE_DELETED"
    case .unrecognized(let value): String(value)
    }
  }
}

/// What a collaborator may do with a customer.
public enum CollaboratorAccess: MessageEnum {
  /// Not given; refused with FIELD_REQUIRED.
  case unspecified
  /// Sees the customer and all that belongs to it. A change of it is refused with
  /// COLLABORATOR_READS.
  case read
  /// Sees and changes what the owner sees and may change, but not who owns the customer.
  case work
  /// A value that this program does not know.
  case unrecognized(Int32)

  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .read
    case 2: self = .work
    default: self = .unrecognized(rawValue)
    }
  }

  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .read: 1
    case .work: 2
    case .unrecognized(let value): value
    }
  }

  public static let allCases: [CollaboratorAccess] = [.unspecified, .read, .work]

  public var name: String {
    switch self {
    case .unspecified: "COLLABORATOR_ACCESS_UNSPECIFIED"
    case .read: "COLLABORATOR_ACCESS_READ"
    case .work: "COLLABORATOR_ACCESS_WORK"
    case .unrecognized(let value): String(value)
    }
  }
}

/// A dealer company. A member of the company is not shown what the enterprise keeps for itself:
/// version, code, class_code, level, owner_id, tags, note and update_time are absent (0 or empty).
public struct Customer: Message {
  /// The customer's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change; 0 for a member.
  public var version: Int64 = 0
  /// 1 to 200 characters on one line.
  public var name: String = ""
  /// The enterprise's own number for the customer: at most 64 letters, digits and - _ . /; unique
  /// without regard to case and width; empty for none.
  public var code: String = ""
  /// The code of its class; empty without a class.
  public var classCode: String = ""
  /// The enterprise's own grade of the customer, 0 to 100; 0 unless set.
  public var level: Int32 = 0
  /// The staff member that owns the customer; 0 in the pool.
  public var ownerID: Int64 = 0
  /// At most 50, of 1 to 50 characters, sorted, each once without regard to case and width.
  public var tags: [String] = []
  /// Prospect, approved or regular.
  public var state: CustomerState = .init(rawValue: 0)
  /// At most 500 characters, several lines; empty for none.
  public var address: String = ""
  /// Where the customer is; absent where it is not known.
  public var place: Place?
  /// The currency of its orders, ISO 4217: CNY.
  public var currency: String = ""
  /// The staff's note: at most 2,000 characters, several lines; empty for none.
  public var note: String = ""
  /// When the record was created.
  public var createTime: Instant?
  /// When the record last changed; absent for a member.
  public var updateTime: Instant?

  public init() {}
}

/// The fields of a new customer.
public struct CustomerDraft: Message {
  /// 1 to 200 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// At most 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use; empty
  /// for none.
  public var code: String = ""
  /// The code of an existing class, looked up without regard to case and width; empty for none.
  public var classCode: String = ""
  /// 0 to 100; BAD_LEVEL otherwise.
  public var level: Int32 = 0
  /// The owner: an active owner, manager or salesperson. 0: the pool; from a staff member with no
  /// role but sales, that member itself.
  public var ownerID: Int64 = 0
  /// At most 50, of 1 to 50 characters on one line; BAD_TAG otherwise. Repeats, without regard to
  /// case and width, count once.
  public var tags: [String] = []
  /// Prospect or approved. When unspecified: approved from an owner or a manager, and from sales
  /// where the enterprise approves_sales_customers; otherwise prospect.
  public var state: CustomerState = .init(rawValue: 0)
  /// At most 500 characters, several lines; TOO_LONG otherwise; empty for none.
  public var address: String = ""
  /// Where the customer is; absent: not known.
  public var place: Place?
  /// The currency of its orders, ISO 4217 in capitals; BAD_CURRENCY otherwise; empty: the
  /// enterprise's currency.
  public var currency: String = ""
  /// The staff's note: at most 2,000 characters, several lines; TOO_LONG otherwise; empty for none.
  public var note: String = ""

  public init() {}
}

/// The request of CreateCustomer.
public struct CreateCustomerRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The new customer's fields.
  public var customer: CustomerDraft?

  public init() {}
}

/// The response of CreateCustomer.
public struct CreateCustomerResponse: Message {
  /// The new customer.
  public var customer: Customer?

  public init() {}
}

/// The request of BatchCreateCustomers: the rows in the order of the source.
public struct BatchCreateCustomersRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 500 rows; TOO_MANY_ROWS otherwise.
  public var rows: [BatchCreateCustomersRow] = []

  public init() {}
}

/// One row of the source, as CustomerDraft. A missing name refuses the row, not the request. The
/// customer is created approved and without a note.
public struct BatchCreateCustomersRow: Message {
  /// 1 to 200 characters on one line.
  public var name: String = ""
  /// At most 64 letters, digits and - _ . /, unique; empty for none.
  public var code: String = ""
  /// The code of an existing class; empty for none.
  public var classCode: String = ""
  /// 0 to 100.
  public var level: Int32 = 0
  /// The owner: an active owner, manager or salesperson; 0: the pool.
  public var ownerID: Int64 = 0
  /// At most 50, of 1 to 50 characters on one line.
  public var tags: [String] = []
  /// At most 500 characters, several lines; empty for none.
  public var address: String = ""
  /// Where the customer is; absent: not known.
  public var place: Place?
  /// The currency of its orders, ISO 4217; empty: the enterprise's currency.
  public var currency: String = ""

  public init() {}
}

/// The result of one row.
public struct BatchCreateCustomersOutcome: Message {
  /// The new customer; 0 for a refused row.
  public var customerID: Int64 = 0
  /// The reason of the refusal, UPPER_SNAKE: BAD_COORDINATE; empty for an accepted row.
  public var reason: String = ""
  /// The explanation of the refusal for people; empty for an accepted row.
  public var description: String = ""
  /// Every fault of the row, up to 20; reason and description are those of the first. Empty for an
  /// accepted row.
  public var violations: [RowViolation] = []

  public init() {}
}

/// The response of BatchCreateCustomers.
public struct BatchCreateCustomersResponse: Message {
  /// One for each row of the request, in its order.
  public var outcomes: [BatchCreateCustomersOutcome] = []

  public init() {}
}

/// The request of GetCustomer.
public struct GetCustomerRequest: Message {
  /// The customer to read.
  public var customerID: Int64 = 0

  public init() {}
}

/// The response of GetCustomer.
public struct GetCustomerResponse: Message {
  /// The customer as the caller may see it.
  public var customer: Customer?

  public init() {}
}

/// The request of UpdateCustomer. A field that is absent keeps its value.
public struct UpdateCustomerRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer to change.
  public var customerID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// The new name: 1 to 200 characters on one line. Absent: the name stays.
  public var name: String?
  /// The new code: at most 64 letters, digits and - _ . /; empty removes it. Absent: the code
  /// stays.
  public var code: String?
  /// The code of an existing class; empty removes the customer from its class. Absent: the class
  /// stays.
  public var classCode: String?
  /// 0 to 100. Absent: the level stays.
  public var level: Int32?
  /// The new owner: an active owner, manager or salesperson; 0 moves the customer to the pool.
  /// Absent: the owner stays.
  public var ownerID: Int64?
  /// Prospect or approved, from an owner or a manager. Unspecified: the state stays.
  public var state: CustomerState = .init(rawValue: 0)
  /// At most 500 characters, several lines; empty removes it. Absent: the address stays.
  public var address: String?
  /// Where the customer is. Absent: the place stays; clear removes it.
  public var place: Place?
  /// At most 2,000 characters, several lines; empty removes it. Absent: the note stays.
  public var note: String?
  /// Tags to add, at most 50 in one request and 50 on the customer; one that is there already
  /// stays.
  public var addTags: [String] = []
  /// Tags to remove, at most 50, after add_tags were added; one that is not there is ignored.
  public var removeTags: [String] = []
  /// Names of fields to clear: place. Another name, or place when it is given too, is refused with
  /// BAD_CLEAR. Texts, the code and the class are cleared by an empty text, tags by remove_tags.
  public var clear: [String] = []

  public init() {}
}

/// The response of UpdateCustomer.
public struct UpdateCustomerResponse: Message {
  /// The customer after the change.
  public var customer: Customer?

  public init() {}
}

/// The request of ListCustomers. All filters that are given must hold.
public struct ListCustomersRequest: PagedRequest {
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB, or none where `state` is
  /// APPROVED or REGULAR and the orders of many customers have been counted for it (512 at most), or
  /// several filters together leave out many (about 2,000): the list continues while there is a
  /// next_page_token.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""
  /// Only customers of this class, without regard to case and width; empty: any.
  public var classCode: String = ""
  /// Only customers of this level; absent: any.
  public var level: Int32?
  /// Only customers of this owner; 0: only the pool; absent: any.
  public var ownerID: Int64?
  /// Only customers with this tag, without regard to case and width; empty: any.
  public var tag: String = ""
  /// Only customers in this state as it is shown: APPROVED does not match regular customers.
  /// Unspecified: any.
  public var state: CustomerState = .init(rawValue: 0)
  /// Words of the name or the code, found as SearchProducts finds the words of a product's name and
  /// SKU: in pinyin and by initials too, in any order. At most 100 characters with a letter or
  /// digit; BAD_QUERY otherwise. Empty: any.
  public var text: String = ""

  public init() {}
}

/// The response of ListCustomers.
public struct ListCustomersResponse: Message {
  /// The customers of the page, by id.
  public var customers: [Customer] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of HandOverCustomers.
public struct HandOverCustomersRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The staff member whose customers are handed over; it may be disabled.
  public var fromStaffID: Int64 = 0
  /// The new owner: an active owner, manager or salesperson, other than from_staff_id; 0 with
  /// to_pool.
  public var toStaffID: Int64 = 0
  /// True: the customers go to the pool, and to_staff_id is 0.
  public var toPool: Bool = false

  public init() {}
}

/// The response of HandOverCustomers.
public struct HandOverCustomersResponse: Message {
  /// The number of customers that were handed over; 0 when there was none.
  public var customerCount: Int32 = 0

  public init() {}
}

/// A class of the enterprise's own scheme of customers.
public struct CustomerClass: Message {
  /// The class's identifier, above 0.
  public var id: Int64 = 0
  /// 1 to 64 letters, digits and - _ . /; unique in the enterprise without regard to case and
  /// width.
  public var code: String = ""
  /// 1 to 100 characters on one line.
  public var name: String = ""

  public init() {}
}

/// The request of CreateCustomerClass.
public struct CreateCustomerClassRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// 1 to 64 letters, digits and - _ . /; BAD_CODE otherwise, CODE_TAKEN for one in use.
  public var code: String = ""
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""

  public init() {}
}

/// The response of CreateCustomerClass.
public struct CreateCustomerClassResponse: Message {
  /// The new class.
  public var customerClass: CustomerClass?

  public init() {}
}

/// The request of ListCustomerClasses; it has no fields.
public struct ListCustomerClassesRequest: Message {

  public init() {}
}

/// The response of ListCustomerClasses.
public struct ListCustomerClassesResponse: Message {
  /// All classes of the enterprise, by code.
  public var customerClasses: [CustomerClass] = []

  public init() {}
}

/// A contact person at a customer. DeleteContact erases the person's data. For the customer's
/// members note is empty, and version counts only the changes of what they are shown.
public struct Contact: Message {
  /// The contact's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change.
  public var version: Int64 = 0
  /// The customer at which the person is.
  public var customerID: Int64 = 0
  /// 1 to 100 characters on one line.
  public var name: String = ""
  /// The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
  /// digit is *. RevealPhone returns it whole. Empty for none.
  public var phone: String = ""
  /// The person's position, say: at most 100 characters; empty for none.
  public var title: String = ""
  /// The staff's note: at most 2,000 characters, several lines; empty for none and for members.
  public var note: String = ""
  /// True: a member of the customer entered the contact, and a boss of the company may change and
  /// delete it.
  public var byMember: Bool = false

  public init() {}
}

/// The request of CreateContact.
public struct CreateContactRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer at which the person is.
  public var customerID: Int64 = 0
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.
  public var phone: String = ""
  /// The person's position, say: at most 100 characters; TOO_LONG otherwise; empty for none.
  public var title: String = ""
  /// A note that only staff see: at most 2,000 characters, several lines; TOO_LONG otherwise. From
  /// a member it is refused with NOTE_NOT_ALLOWED; empty for none.
  public var note: String = ""

  public init() {}
}

/// The response of CreateContact.
public struct CreateContactResponse: Message {
  /// The new contact.
  public var contact: Contact?

  public init() {}
}

/// The request of ListContacts.
public struct ListContactsRequest: PagedRequest {
  /// The customer whose contacts are listed.
  public var customerID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListContacts.
public struct ListContactsResponse: Message {
  /// The contacts of the page, by id.
  public var contacts: [Contact] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of UpdateContact. A field that is absent keeps its value.
public struct UpdateContactRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The contact to change.
  public var contactID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.
  public var phone: String?
  /// At most 100 characters; empty removes it. Absent: the title stays.
  public var title: String?
  /// At most 2,000 characters, from staff only; empty removes it. Absent: the note stays.
  public var note: String?

  public init() {}
}

/// The response of UpdateContact.
public struct UpdateContactResponse: Message {
  /// The contact after the change.
  public var contact: Contact?

  public init() {}
}

/// The request of DeleteContact.
public struct DeleteContactRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The contact to delete.
  public var contactID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0

  public init() {}
}

/// The response of DeleteContact; it has no fields.
public struct DeleteContactResponse: Message {

  public init() {}
}

/// A person of a dealer company, who logs in or whom a backend serves.
public struct Member: Message {
  /// The member's identifier, above 0.
  public var id: Int64 = 0
  /// 1 when created, higher by 1 after each change, of the company's approval too.
  public var version: Int64 = 0
  /// The company of the member.
  public var customerID: Int64 = 0
  /// 1 to 100 characters on one line; empty once the person is erased.
  public var name: String = ""
  /// The phone number, masked: of 8 digits or more the last 4 are shown, of fewer none; each other
  /// digit is *. RevealPhone returns it whole. Empty for none and once the person is erased.
  public var phone: String = ""
  /// Unique in the enterprise without regard to case and width; empty for a member that only a
  /// backend serves and once the person is erased.
  public var loginName: String = ""
  /// One or more of boss, buyer, bookkeeper and clerk. While the company is a prospect the member
  /// may only do what ROLE_PROSPECT may.
  public var roles: [Role] = []
  /// True: the member cannot log in, and no backend can act for it.
  public var disabled: Bool = false
  /// True: the person's name, phone and login name were erased. The account stays disabled.
  public var erased: Bool = false

  public init() {}
}

/// The request of CreateMember.
public struct CreateMemberRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The company of the new member.
  public var customerID: Int64 = 0
  /// 1 to 100 characters on one line; BAD_NAME otherwise.
  public var name: String = ""
  /// At most 32 digits, +, -, blanks and brackets; BAD_PHONE otherwise; empty for none.
  public var phone: String = ""
  /// 1 to 64 characters without blanks; BAD_LOGIN_NAME otherwise, LOGIN_NAME_TAKEN for one in use;
  /// empty for a member that only a backend serves.
  public var loginName: String = ""
  /// One or more of boss, buyer, bookkeeper and clerk; BAD_ROLE otherwise.
  public var roles: [Role] = []

  public init() {}
}

/// The response of CreateMember.
public struct CreateMemberResponse: Message {
  /// The new member.
  public var member: Member?

  public init() {}
}

/// The request of UpdateMember. A field that is absent keeps its value.
public struct UpdateMemberRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The member to change.
  public var memberID: Int64 = 0
  /// The version that the caller last read, above 0. Another stored version refuses the request:
  /// STALE_VERSION.
  public var version: Int64 = 0
  /// 1 to 100 characters on one line. Absent: the name stays.
  public var name: String?
  /// At most 32 digits, +, -, blanks and brackets; empty removes it. Absent: the number stays.
  public var phone: String?
  /// The new roles in place of the former ones: of boss, buyer, bookkeeper and clerk. Empty: the
  /// roles stay.
  public var roles: [Role] = []
  /// True disables the member and ends its tokens and its login code; false enables it. Absent: it
  /// stays as it is.
  public var disabled: Bool?
  /// The new login name: 1 to 64 characters without blanks; the password and the tokens stay. Empty
  /// removes the login name: others may take it, and the password, every token and the login code
  /// end. Absent: the login name stays.
  public var loginName: String?

  public init() {}
}

/// The response of UpdateMember.
public struct UpdateMemberResponse: Message {
  /// The member after the change.
  public var member: Member?

  public init() {}
}

/// The request of EraseMember.
public struct EraseMemberRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The member to erase; it must be disabled.
  public var memberID: Int64 = 0
  /// The version that the caller read.
  public var version: Int64 = 0

  public init() {}
}

/// The response of EraseMember.
public struct EraseMemberResponse: Message {
  /// The member without personal data.
  public var member: Member?

  public init() {}
}

/// The request of ListMembers.
public struct ListMembersRequest: PagedRequest {
  /// The company whose members are listed.
  public var customerID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListMembers.
public struct ListMembersResponse: Message {
  /// The members of the page, by id.
  public var members: [Member] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

/// The request of RevealPhone.
public struct RevealPhoneRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// What holder_id is the id of.
  public var holder: PhoneHolder = .init(rawValue: 0)
  /// The contact, member, person of the staff or address whose number is revealed.
  public var holderID: Int64 = 0

  public init() {}
}

/// The response of RevealPhone.
public struct RevealPhoneResponse: Message {
  /// The holder_id of the request.
  public var holderID: Int64 = 0
  /// The number as it was entered; empty for none and once the person is erased.
  /// Absent from the response of a dry run.
  public var phone: String = ""

  public init() {}
}

/// The request of FindByPhone.
public struct FindByPhoneRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The whole number: 7 or more digits, at most 32 digits, +, -, blanks and brackets; BAD_PHONE
  /// otherwise.
  public var phone: String = ""

  public init() {}
}

/// Somebody, or an address, with the phone number that was looked up. LookupService.Describe names
/// the holder and the customer.
public struct PhoneMatch: Message {
  /// What holder_id is the id of: never staff, never unspecified.
  public var holder: PhoneHolder = .init(rawValue: 0)
  /// The contact, member or address with the number.
  public var holderID: Int64 = 0
  /// The customer that it belongs to.
  public var customerID: Int64 = 0

  public init() {}
}

/// The response of FindByPhone.
public struct FindByPhoneResponse: Message {
  /// At most 20 contacts, then members, then addresses; each kind in the order of its ids. Empty: no
  /// one that the caller sees has the number. Absent from the response of a dry run.
  public var matches: [PhoneMatch] = []

  public init() {}
}

/// A change of a customer or of a record that belongs to it.
public struct CustomerEvent: Message {
  /// The kind of the record that changed.
  public var subject: CustomerSubject = .init(rawValue: 0)
  /// What happened to the record.
  public var change: CustomerChange = .init(rawValue: 0)
  /// The id of the contact, member, price rule, order or address, or of the customer itself.
  public var subjectID: Int64 = 0
  /// The version of the record after the change.
  public var version: Int64 = 0
  /// The staff member, member or service account that made the change; 0 for the program.
  public var actorID: Int64 = 0
  /// When the change was made.
  public var time: Instant?
  /// The customer as it is now, where it is the subject; absent for other subjects.
  public var customer: Customer?
  /// The service account through which the change was made, in its own name or for a person; 0 for
  /// none.
  public var originID: Int64 = 0

  public init() {}
}

/// The request of WatchCustomer.
public struct WatchCustomerRequest: Message {
  /// The customer to watch.
  public var customerID: Int64 = 0
  /// The last cursor received, to continue after it; empty to begin now.
  public var cursor: String = ""
  /// True: changes that were made through the caller's own service account are left out, so that a
  /// system that follows the customer does not get what it wrote itself. It changes nothing for a
  /// caller without a service account. False: every change is sent.
  public var skipsOwnChanges: Bool = false

  public init() {}
}

/// The response of WatchCustomer: an event, or a cursor alone.
public struct WatchCustomerResponse: Message {
  /// The opaque position after this message, from which to continue.
  public var cursor: String = ""
  /// The change; absent in the first message.
  public var event: CustomerEvent?

  public init() {}
}

/// One of the staff who works with a customer that another owns.
public struct Collaborator: Message {
  /// The customer.
  public var customerID: Int64 = 0
  /// The person.
  public var staffID: Int64 = 0
  /// What the person may do.
  public var access: CollaboratorAccess = .init(rawValue: 0)
  /// When it ends; absent: it does not end by itself.
  public var endTime: Instant?
  /// The staff member or service account that added the person.
  public var addedByID: Int64 = 0
  /// When the person was added.
  public var createTime: Instant?

  public init() {}
}

/// The request of AddCollaborator.
public struct AddCollaboratorRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer.
  public var customerID: Int64 = 0
  /// The version of the customer that the caller last read, above 0. Another stored version refuses
  /// the request: STALE_VERSION.
  public var version: Int64 = 0
  /// The person: an active owner, manager or salesperson.
  public var staffID: Int64 = 0
  /// What the person may do.
  public var access: CollaboratorAccess = .init(rawValue: 0)
  /// When it ends, later than now. Absent: it does not end by itself.
  public var endTime: Instant?

  public init() {}
}

/// The response of AddCollaborator.
public struct AddCollaboratorResponse: Message {
  /// The collaborator as it is now.
  public var collaborator: Collaborator?
  /// The customer's version now.
  public var customerVersion: Int64 = 0

  public init() {}
}

/// The request of RemoveCollaborator.
public struct RemoveCollaboratorRequest: Message {
  /// A UUID of version 7 or 4 that the client makes for this change. For 30 days a retry with the
  /// same id and payload gets the same response; the id with another payload is refused with
  /// REQUEST_ID_REUSED.
  public var requestID: String = ""
  /// The customer.
  public var customerID: Int64 = 0
  /// The version of the customer that the caller last read, above 0. Another stored version refuses
  /// the request: STALE_VERSION.
  public var version: Int64 = 0
  /// The collaborator.
  public var staffID: Int64 = 0

  public init() {}
}

/// The response of RemoveCollaborator.
public struct RemoveCollaboratorResponse: Message {
  /// The customer's version now.
  public var customerVersion: Int64 = 0

  public init() {}
}

/// The request of ListCollaborators.
public struct ListCollaboratorsRequest: PagedRequest {
  /// The customer.
  public var customerID: Int64 = 0
  /// The most rows of the page: 0 means 50, more than 1,000 means 1,000; below 0 is refused with
  /// BAD_PAGE_SIZE. A page has fewer rows where it would exceed 3.5 MiB.
  public var pageSize: Int32 = 0
  /// The next_page_token of the page before, in a request that is otherwise the same (page_size may
  /// differ); empty for the first page.
  public var pageToken: String = ""

  public init() {}
}

/// The response of ListCollaborators.
public struct ListCollaboratorsResponse: Message {
  /// The collaborators of the page, in the order of their ids.
  public var collaborators: [Collaborator] = []
  /// The page_token of the next page; empty after the last page.
  public var nextPageToken: String = ""

  public init() {}
}

extension Customer: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Customer" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__customer__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Customer>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    name = try unsafe decoding.string(c.pointee.name, "name")
    code = try unsafe decoding.string(c.pointee.code, "code")
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    level = unsafe c.pointee.level
    ownerID = unsafe c.pointee.owner_id
    tags = try unsafe decoding.list(c.pointee.tags, c.pointee.n_tags, "tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "tags")
    }
    state = try decoding.known(CustomerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    address = try unsafe decoding.string(c.pointee.address, "address")
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    note = try unsafe decoding.string(c.pointee.note, "note")
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.update_time {
      updateTime = try decoding.inside("update_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Customer> {
    let c = unsafe arena.allocate(Tonglu__V1__Customer.self)
    unsafe tonglu__v1__customer__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.level = level
    unsafe c.pointee.owner_id = ownerID
    if !tags.isEmpty {
      unsafe c.pointee.n_tags = tags.count
      unsafe c.pointee.tags = arena.list(tags) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.address = unsafe arena.string(address)
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.currency = unsafe arena.string(currency)
    unsafe c.pointee.note = unsafe arena.string(note)
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    if let value = updateTime { unsafe c.pointee.update_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension CustomerDraft: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CustomerDraft" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__customer_draft__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CustomerDraft>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    code = try unsafe decoding.string(c.pointee.code, "code")
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    level = unsafe c.pointee.level
    ownerID = unsafe c.pointee.owner_id
    tags = try unsafe decoding.list(c.pointee.tags, c.pointee.n_tags, "tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "tags")
    }
    state = try decoding.known(CustomerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    address = try unsafe decoding.string(c.pointee.address, "address")
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
    note = try unsafe decoding.string(c.pointee.note, "note")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CustomerDraft> {
    let c = unsafe arena.allocate(Tonglu__V1__CustomerDraft.self)
    unsafe tonglu__v1__customer_draft__init(c)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.level = level
    unsafe c.pointee.owner_id = ownerID
    if !tags.isEmpty {
      unsafe c.pointee.n_tags = tags.count
      unsafe c.pointee.tags = arena.list(tags) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.address = unsafe arena.string(address)
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.currency = unsafe arena.string(currency)
    unsafe c.pointee.note = unsafe arena.string(note)
    return unsafe c
  }
}

extension CreateCustomerRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCustomerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_customer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCustomerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    if let value = unsafe c.pointee.customer {
      customer = try decoding.inside("customer") { () throws(Status) in
        try unsafe CustomerDraft(value, decoding)
      }
    }
    if customer == nil { try decoding.refuseMissing("customer") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCustomerRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCustomerRequest.self)
    unsafe tonglu__v1__create_customer_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if let value = customer { unsafe c.pointee.customer = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension CreateCustomerResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCustomerResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_customer_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCustomerResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.customer {
      customer = try decoding.inside("customer") { () throws(Status) in
        try unsafe Customer(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCustomerResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCustomerResponse.self)
    unsafe tonglu__v1__create_customer_response__init(c)
    if let value = customer { unsafe c.pointee.customer = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension BatchCreateCustomersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateCustomersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_customers_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateCustomersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    rows = try unsafe decoding.list(c.pointee.rows, c.pointee.n_rows, "rows") { (item) throws(Status) in
      try unsafe BatchCreateCustomersRow(item.unsafelyUnwrapped, decoding)
    }
    if rows.isEmpty { try decoding.refuseMissing("rows") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateCustomersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateCustomersRequest.self)
    unsafe tonglu__v1__batch_create_customers_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    if !rows.isEmpty {
      unsafe c.pointee.n_rows = rows.count
      unsafe c.pointee.rows = arena.list(rows) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreateCustomersRow: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateCustomersRow" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_customers_row__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateCustomersRow>, _ decoding: Decoding) throws(Status) {
    self.init()
    name = try unsafe decoding.string(c.pointee.name, "name")
    code = try unsafe decoding.string(c.pointee.code, "code")
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    level = unsafe c.pointee.level
    ownerID = unsafe c.pointee.owner_id
    tags = try unsafe decoding.list(c.pointee.tags, c.pointee.n_tags, "tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "tags")
    }
    address = try unsafe decoding.string(c.pointee.address, "address")
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    currency = try unsafe decoding.string(c.pointee.currency, "currency")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateCustomersRow> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateCustomersRow.self)
    unsafe tonglu__v1__batch_create_customers_row__init(c)
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    unsafe c.pointee.level = level
    unsafe c.pointee.owner_id = ownerID
    if !tags.isEmpty {
      unsafe c.pointee.n_tags = tags.count
      unsafe c.pointee.tags = arena.list(tags) { item in unsafe arena.string(item) }
    }
    unsafe c.pointee.address = unsafe arena.string(address)
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    unsafe c.pointee.currency = unsafe arena.string(currency)
    return unsafe c
  }
}

extension BatchCreateCustomersOutcome: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateCustomersOutcome" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_customers_outcome__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateCustomersOutcome>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    reason = try unsafe decoding.string(c.pointee.reason, "reason")
    description = try unsafe decoding.string(c.pointee.description, "description")
    violations = try unsafe decoding.list(c.pointee.violations, c.pointee.n_violations, "violations") { (item) throws(Status) in
      try unsafe RowViolation(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateCustomersOutcome> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateCustomersOutcome.self)
    unsafe tonglu__v1__batch_create_customers_outcome__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.reason = unsafe arena.string(reason)
    unsafe c.pointee.description = unsafe arena.string(description)
    if !violations.isEmpty {
      unsafe c.pointee.n_violations = violations.count
      unsafe c.pointee.violations = arena.list(violations) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension BatchCreateCustomersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.BatchCreateCustomersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__batch_create_customers_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__BatchCreateCustomersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    outcomes = try unsafe decoding.list(c.pointee.outcomes, c.pointee.n_outcomes, "outcomes") { (item) throws(Status) in
      try unsafe BatchCreateCustomersOutcome(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__BatchCreateCustomersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__BatchCreateCustomersResponse.self)
    unsafe tonglu__v1__batch_create_customers_response__init(c)
    if !outcomes.isEmpty {
      unsafe c.pointee.n_outcomes = outcomes.count
      unsafe c.pointee.outcomes = arena.list(outcomes) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension GetCustomerRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetCustomerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_customer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetCustomerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetCustomerRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__GetCustomerRequest.self)
    unsafe tonglu__v1__get_customer_request__init(c)
    unsafe c.pointee.customer_id = customerID
    return unsafe c
  }
}

extension GetCustomerResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.GetCustomerResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__get_customer_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__GetCustomerResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.customer {
      customer = try decoding.inside("customer") { () throws(Status) in
        try unsafe Customer(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__GetCustomerResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__GetCustomerResponse.self)
    unsafe tonglu__v1__get_customer_response__init(c)
    if let value = customer { unsafe c.pointee.customer = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateCustomerRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateCustomerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_customer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateCustomerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._code_case.rawValue == 5 {
      code = try unsafe decoding.string(c.pointee.code, "code")
    }
    if unsafe c.pointee._class_code_case.rawValue == 6 {
      classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    }
    if unsafe c.pointee._level_case.rawValue == 7 {
      level = unsafe c.pointee.level
    }
    if unsafe c.pointee._owner_id_case.rawValue == 8 {
      ownerID = unsafe c.pointee.owner_id
    }
    state = try decoding.known(CustomerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    if unsafe c.pointee._address_case.rawValue == 10 {
      address = try unsafe decoding.string(c.pointee.address, "address")
    }
    if let value = unsafe c.pointee.place {
      place = try decoding.inside("place") { () throws(Status) in
        try unsafe Place(value, decoding)
      }
    }
    if unsafe c.pointee._note_case.rawValue == 12 {
      note = try unsafe decoding.string(c.pointee.note, "note")
    }
    addTags = try unsafe decoding.list(c.pointee.add_tags, c.pointee.n_add_tags, "add_tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "add_tags")
    }
    removeTags = try unsafe decoding.list(c.pointee.remove_tags, c.pointee.n_remove_tags, "remove_tags") { (item) throws(Status) in
      try unsafe decoding.string(item, "remove_tags")
    }
    clear = try unsafe decoding.list(c.pointee.clear, c.pointee.n_clear, "clear") { (item) throws(Status) in
      try unsafe decoding.string(item, "clear")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateCustomerRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateCustomerRequest.self)
    unsafe tonglu__v1__update_customer_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = code {
      unsafe c.pointee._code_case = .init(rawValue: 5)
      unsafe c.pointee.code = unsafe arena.string(value)
    }
    if let value = classCode {
      unsafe c.pointee._class_code_case = .init(rawValue: 6)
      unsafe c.pointee.class_code = unsafe arena.string(value)
    }
    if let value = level {
      unsafe c.pointee._level_case = .init(rawValue: 7)
      unsafe c.pointee.level = value
    }
    if let value = ownerID {
      unsafe c.pointee._owner_id_case = .init(rawValue: 8)
      unsafe c.pointee.owner_id = value
    }
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    if let value = address {
      unsafe c.pointee._address_case = .init(rawValue: 10)
      unsafe c.pointee.address = unsafe arena.string(value)
    }
    if let value = place { unsafe c.pointee.place = unsafe value.fill(arena) }
    if let value = note {
      unsafe c.pointee._note_case = .init(rawValue: 12)
      unsafe c.pointee.note = unsafe arena.string(value)
    }
    if !addTags.isEmpty {
      unsafe c.pointee.n_add_tags = addTags.count
      unsafe c.pointee.add_tags = arena.list(addTags) { item in unsafe arena.string(item) }
    }
    if !removeTags.isEmpty {
      unsafe c.pointee.n_remove_tags = removeTags.count
      unsafe c.pointee.remove_tags = arena.list(removeTags) { item in unsafe arena.string(item) }
    }
    if !clear.isEmpty {
      unsafe c.pointee.n_clear = clear.count
      unsafe c.pointee.clear = arena.list(clear) { item in unsafe arena.string(item) }
    }
    return unsafe c
  }
}

extension UpdateCustomerResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateCustomerResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_customer_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateCustomerResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.customer {
      customer = try decoding.inside("customer") { () throws(Status) in
        try unsafe Customer(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateCustomerResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateCustomerResponse.self)
    unsafe tonglu__v1__update_customer_response__init(c)
    if let value = customer { unsafe c.pointee.customer = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListCustomersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCustomersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_customers_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCustomersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
    classCode = try unsafe decoding.string(c.pointee.class_code, "class_code")
    if unsafe c.pointee._level_case.rawValue == 4 {
      level = unsafe c.pointee.level
    }
    if unsafe c.pointee._owner_id_case.rawValue == 5 {
      ownerID = unsafe c.pointee.owner_id
    }
    tag = try unsafe decoding.string(c.pointee.tag, "tag")
    state = try decoding.known(CustomerState(rawValue: Int32(bitPattern: unsafe c.pointee.state.rawValue)), "state")
    text = try unsafe decoding.string(c.pointee.text, "text")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCustomersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCustomersRequest.self)
    unsafe tonglu__v1__list_customers_request__init(c)
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    unsafe c.pointee.class_code = unsafe arena.string(classCode)
    if let value = level {
      unsafe c.pointee._level_case = .init(rawValue: 4)
      unsafe c.pointee.level = value
    }
    if let value = ownerID {
      unsafe c.pointee._owner_id_case = .init(rawValue: 5)
      unsafe c.pointee.owner_id = value
    }
    unsafe c.pointee.tag = unsafe arena.string(tag)
    unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    unsafe c.pointee.text = unsafe arena.string(text)
    return unsafe c
  }
}

extension ListCustomersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCustomersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_customers_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCustomersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    customers = try unsafe decoding.list(c.pointee.customers, c.pointee.n_customers, "customers") { (item) throws(Status) in
      try unsafe Customer(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCustomersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCustomersResponse.self)
    unsafe tonglu__v1__list_customers_response__init(c)
    if !customers.isEmpty {
      unsafe c.pointee.n_customers = customers.count
      unsafe c.pointee.customers = arena.list(customers) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension HandOverCustomersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.HandOverCustomersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__hand_over_customers_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__HandOverCustomersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    fromStaffID = unsafe c.pointee.from_staff_id
    if fromStaffID == 0 { try decoding.refuseMissing("from_staff_id") }
    toStaffID = unsafe c.pointee.to_staff_id
    toPool = unsafe c.pointee.to_pool != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__HandOverCustomersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__HandOverCustomersRequest.self)
    unsafe tonglu__v1__hand_over_customers_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.from_staff_id = fromStaffID
    unsafe c.pointee.to_staff_id = toStaffID
    unsafe c.pointee.to_pool = toPool ? 1 : 0
    return unsafe c
  }
}

extension HandOverCustomersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.HandOverCustomersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__hand_over_customers_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__HandOverCustomersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerCount = unsafe c.pointee.customer_count
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__HandOverCustomersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__HandOverCustomersResponse.self)
    unsafe tonglu__v1__hand_over_customers_response__init(c)
    unsafe c.pointee.customer_count = customerCount
    return unsafe c
  }
}

extension CustomerClass: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CustomerClass" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__customer_class__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CustomerClass>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    code = try unsafe decoding.string(c.pointee.code, "code")
    name = try unsafe decoding.string(c.pointee.name, "name")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CustomerClass> {
    let c = unsafe arena.allocate(Tonglu__V1__CustomerClass.self)
    unsafe tonglu__v1__customer_class__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.name = unsafe arena.string(name)
    return unsafe c
  }
}

extension CreateCustomerClassRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCustomerClassRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_customer_class_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCustomerClassRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    code = try unsafe decoding.string(c.pointee.code, "code")
    if decoding.isBlank(code) { try decoding.refuseMissing("code") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCustomerClassRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCustomerClassRequest.self)
    unsafe tonglu__v1__create_customer_class_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.code = unsafe arena.string(code)
    unsafe c.pointee.name = unsafe arena.string(name)
    return unsafe c
  }
}

extension CreateCustomerClassResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateCustomerClassResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_customer_class_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateCustomerClassResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.customer_class {
      customerClass = try decoding.inside("customer_class") { () throws(Status) in
        try unsafe CustomerClass(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateCustomerClassResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateCustomerClassResponse.self)
    unsafe tonglu__v1__create_customer_class_response__init(c)
    if let value = customerClass { unsafe c.pointee.customer_class = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListCustomerClassesRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCustomerClassesRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_customer_classes_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCustomerClassesRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCustomerClassesRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCustomerClassesRequest.self)
    unsafe tonglu__v1__list_customer_classes_request__init(c)
    return unsafe c
  }
}

extension ListCustomerClassesResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCustomerClassesResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_customer_classes_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCustomerClassesResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerClasses = try unsafe decoding.list(c.pointee.customer_classes, c.pointee.n_customer_classes, "customer_classes") { (item) throws(Status) in
      try unsafe CustomerClass(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCustomerClassesResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCustomerClassesResponse.self)
    unsafe tonglu__v1__list_customer_classes_response__init(c)
    if !customerClasses.isEmpty {
      unsafe c.pointee.n_customer_classes = customerClasses.count
      unsafe c.pointee.customer_classes = arena.list(customerClasses) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension Contact: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Contact" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__contact__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Contact>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    customerID = unsafe c.pointee.customer_id
    name = try unsafe decoding.string(c.pointee.name, "name")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    title = try unsafe decoding.string(c.pointee.title, "title")
    note = try unsafe decoding.string(c.pointee.note, "note")
    byMember = unsafe c.pointee.by_member != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Contact> {
    let c = unsafe arena.allocate(Tonglu__V1__Contact.self)
    unsafe tonglu__v1__contact__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.note = unsafe arena.string(note)
    unsafe c.pointee.by_member = byMember ? 1 : 0
    return unsafe c
  }
}

extension CreateContactRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateContactRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_contact_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateContactRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    title = try unsafe decoding.string(c.pointee.title, "title")
    note = try unsafe decoding.string(c.pointee.note, "note")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateContactRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateContactRequest.self)
    unsafe tonglu__v1__create_contact_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.title = unsafe arena.string(title)
    unsafe c.pointee.note = unsafe arena.string(note)
    return unsafe c
  }
}

extension CreateContactResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateContactResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_contact_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateContactResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.contact {
      contact = try decoding.inside("contact") { () throws(Status) in
        try unsafe Contact(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateContactResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateContactResponse.self)
    unsafe tonglu__v1__create_contact_response__init(c)
    if let value = contact { unsafe c.pointee.contact = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListContactsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListContactsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_contacts_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListContactsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListContactsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListContactsRequest.self)
    unsafe tonglu__v1__list_contacts_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListContactsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListContactsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_contacts_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListContactsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    contacts = try unsafe decoding.list(c.pointee.contacts, c.pointee.n_contacts, "contacts") { (item) throws(Status) in
      try unsafe Contact(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListContactsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListContactsResponse.self)
    unsafe tonglu__v1__list_contacts_response__init(c)
    if !contacts.isEmpty {
      unsafe c.pointee.n_contacts = contacts.count
      unsafe c.pointee.contacts = arena.list(contacts) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension UpdateContactRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateContactRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_contact_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateContactRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    contactID = unsafe c.pointee.contact_id
    if contactID == 0 { try decoding.refuseMissing("contact_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._phone_case.rawValue == 5 {
      phone = try unsafe decoding.string(c.pointee.phone, "phone")
    }
    if unsafe c.pointee._title_case.rawValue == 6 {
      title = try unsafe decoding.string(c.pointee.title, "title")
    }
    if unsafe c.pointee._note_case.rawValue == 7 {
      note = try unsafe decoding.string(c.pointee.note, "note")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateContactRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateContactRequest.self)
    unsafe tonglu__v1__update_contact_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.contact_id = contactID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = phone {
      unsafe c.pointee._phone_case = .init(rawValue: 5)
      unsafe c.pointee.phone = unsafe arena.string(value)
    }
    if let value = title {
      unsafe c.pointee._title_case = .init(rawValue: 6)
      unsafe c.pointee.title = unsafe arena.string(value)
    }
    if let value = note {
      unsafe c.pointee._note_case = .init(rawValue: 7)
      unsafe c.pointee.note = unsafe arena.string(value)
    }
    return unsafe c
  }
}

extension UpdateContactResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateContactResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_contact_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateContactResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.contact {
      contact = try decoding.inside("contact") { () throws(Status) in
        try unsafe Contact(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateContactResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateContactResponse.self)
    unsafe tonglu__v1__update_contact_response__init(c)
    if let value = contact { unsafe c.pointee.contact = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension DeleteContactRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteContactRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_contact_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteContactRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    contactID = unsafe c.pointee.contact_id
    if contactID == 0 { try decoding.refuseMissing("contact_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteContactRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteContactRequest.self)
    unsafe tonglu__v1__delete_contact_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.contact_id = contactID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension DeleteContactResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.DeleteContactResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__delete_contact_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__DeleteContactResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__DeleteContactResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__DeleteContactResponse.self)
    unsafe tonglu__v1__delete_contact_response__init(c)
    return unsafe c
  }
}

extension Member: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Member" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__member__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Member>, _ decoding: Decoding) throws(Status) {
    self.init()
    id = unsafe c.pointee.id
    version = unsafe c.pointee.version
    customerID = unsafe c.pointee.customer_id
    name = try unsafe decoding.string(c.pointee.name, "name")
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    disabled = unsafe c.pointee.disabled != 0
    erased = unsafe c.pointee.erased != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Member> {
    let c = unsafe arena.allocate(Tonglu__V1__Member.self)
    unsafe tonglu__v1__member__init(c)
    unsafe c.pointee.id = id
    unsafe c.pointee.version = version
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.login_name = unsafe arena.string(loginName)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    unsafe c.pointee.disabled = disabled ? 1 : 0
    unsafe c.pointee.erased = erased ? 1 : 0
    return unsafe c
  }
}

extension CreateMemberRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateMemberRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_member_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateMemberRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    name = try unsafe decoding.string(c.pointee.name, "name")
    if decoding.isBlank(name) { try decoding.refuseMissing("name") }
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if roles.isEmpty { try decoding.refuseMissing("roles") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateMemberRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateMemberRequest.self)
    unsafe tonglu__v1__create_member_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.name = unsafe arena.string(name)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    unsafe c.pointee.login_name = unsafe arena.string(loginName)
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    return unsafe c
  }
}

extension CreateMemberResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CreateMemberResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__create_member_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CreateMemberResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.member {
      member = try decoding.inside("member") { () throws(Status) in
        try unsafe Member(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CreateMemberResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__CreateMemberResponse.self)
    unsafe tonglu__v1__create_member_response__init(c)
    if let value = member { unsafe c.pointee.member = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension UpdateMemberRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateMemberRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_member_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateMemberRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    memberID = unsafe c.pointee.member_id
    if memberID == 0 { try decoding.refuseMissing("member_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    if unsafe c.pointee._name_case.rawValue == 4 {
      name = try unsafe decoding.string(c.pointee.name, "name")
    }
    if unsafe c.pointee._phone_case.rawValue == 5 {
      phone = try unsafe decoding.string(c.pointee.phone, "phone")
    }
    roles = try unsafe decoding.list(c.pointee.roles, c.pointee.n_roles, "roles") { (item) throws(Status) in
      try decoding.known(Role(rawValue: Int32(bitPattern: item.rawValue)), "roles")
    }
    if unsafe c.pointee._disabled_case.rawValue == 7 {
      disabled = unsafe c.pointee.disabled != 0
    }
    if unsafe c.pointee._login_name_case.rawValue == 8 {
      loginName = try unsafe decoding.string(c.pointee.login_name, "login_name")
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateMemberRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateMemberRequest.self)
    unsafe tonglu__v1__update_member_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.member_id = memberID
    unsafe c.pointee.version = version
    if let value = name {
      unsafe c.pointee._name_case = .init(rawValue: 4)
      unsafe c.pointee.name = unsafe arena.string(value)
    }
    if let value = phone {
      unsafe c.pointee._phone_case = .init(rawValue: 5)
      unsafe c.pointee.phone = unsafe arena.string(value)
    }
    if !roles.isEmpty {
      unsafe c.pointee.n_roles = roles.count
      unsafe c.pointee.roles = arena.list(roles) { item in .init(rawValue: UInt32(bitPattern: item.rawValue)) }
    }
    if let value = disabled {
      unsafe c.pointee._disabled_case = .init(rawValue: 7)
      unsafe c.pointee.disabled = value ? 1 : 0
    }
    if let value = loginName {
      unsafe c.pointee._login_name_case = .init(rawValue: 8)
      unsafe c.pointee.login_name = unsafe arena.string(value)
    }
    return unsafe c
  }
}

extension UpdateMemberResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.UpdateMemberResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__update_member_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__UpdateMemberResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.member {
      member = try decoding.inside("member") { () throws(Status) in
        try unsafe Member(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__UpdateMemberResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__UpdateMemberResponse.self)
    unsafe tonglu__v1__update_member_response__init(c)
    if let value = member { unsafe c.pointee.member = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension EraseMemberRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.EraseMemberRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__erase_member_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__EraseMemberRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    memberID = unsafe c.pointee.member_id
    if memberID == 0 { try decoding.refuseMissing("member_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__EraseMemberRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__EraseMemberRequest.self)
    unsafe tonglu__v1__erase_member_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.member_id = memberID
    unsafe c.pointee.version = version
    return unsafe c
  }
}

extension EraseMemberResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.EraseMemberResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__erase_member_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__EraseMemberResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.member {
      member = try decoding.inside("member") { () throws(Status) in
        try unsafe Member(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__EraseMemberResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__EraseMemberResponse.self)
    unsafe tonglu__v1__erase_member_response__init(c)
    if let value = member { unsafe c.pointee.member = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension ListMembersRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListMembersRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_members_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListMembersRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListMembersRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListMembersRequest.self)
    unsafe tonglu__v1__list_members_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListMembersResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListMembersResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_members_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListMembersResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    members = try unsafe decoding.list(c.pointee.members, c.pointee.n_members, "members") { (item) throws(Status) in
      try unsafe Member(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListMembersResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListMembersResponse.self)
    unsafe tonglu__v1__list_members_response__init(c)
    if !members.isEmpty {
      unsafe c.pointee.n_members = members.count
      unsafe c.pointee.members = arena.list(members) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

extension RevealPhoneRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RevealPhoneRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__reveal_phone_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RevealPhoneRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    holder = try decoding.known(PhoneHolder(rawValue: Int32(bitPattern: unsafe c.pointee.holder.rawValue)), "holder")
    holderID = unsafe c.pointee.holder_id
    if holderID == 0 { try decoding.refuseMissing("holder_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RevealPhoneRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__RevealPhoneRequest.self)
    unsafe tonglu__v1__reveal_phone_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.holder = .init(rawValue: UInt32(bitPattern: holder.rawValue))
    unsafe c.pointee.holder_id = holderID
    return unsafe c
  }
}

extension RevealPhoneResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RevealPhoneResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__reveal_phone_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RevealPhoneResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    holderID = unsafe c.pointee.holder_id
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RevealPhoneResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__RevealPhoneResponse.self)
    unsafe tonglu__v1__reveal_phone_response__init(c)
    unsafe c.pointee.holder_id = holderID
    unsafe c.pointee.phone = unsafe arena.string(phone)
    return unsafe c
  }
}

extension FindByPhoneRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FindByPhoneRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__find_by_phone_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FindByPhoneRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    phone = try unsafe decoding.string(c.pointee.phone, "phone")
    if decoding.isBlank(phone) { try decoding.refuseMissing("phone") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FindByPhoneRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__FindByPhoneRequest.self)
    unsafe tonglu__v1__find_by_phone_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.phone = unsafe arena.string(phone)
    return unsafe c
  }
}

extension PhoneMatch: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.PhoneMatch" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__phone_match__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__PhoneMatch>, _ decoding: Decoding) throws(Status) {
    self.init()
    holder = try decoding.known(PhoneHolder(rawValue: Int32(bitPattern: unsafe c.pointee.holder.rawValue)), "holder")
    holderID = unsafe c.pointee.holder_id
    customerID = unsafe c.pointee.customer_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__PhoneMatch> {
    let c = unsafe arena.allocate(Tonglu__V1__PhoneMatch.self)
    unsafe tonglu__v1__phone_match__init(c)
    unsafe c.pointee.holder = .init(rawValue: UInt32(bitPattern: holder.rawValue))
    unsafe c.pointee.holder_id = holderID
    unsafe c.pointee.customer_id = customerID
    return unsafe c
  }
}

extension FindByPhoneResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.FindByPhoneResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__find_by_phone_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__FindByPhoneResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    matches = try unsafe decoding.list(c.pointee.matches, c.pointee.n_matches, "matches") { (item) throws(Status) in
      try unsafe PhoneMatch(item.unsafelyUnwrapped, decoding)
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__FindByPhoneResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__FindByPhoneResponse.self)
    unsafe tonglu__v1__find_by_phone_response__init(c)
    if !matches.isEmpty {
      unsafe c.pointee.n_matches = matches.count
      unsafe c.pointee.matches = arena.list(matches) { item in unsafe item.fill(arena) }
    }
    return unsafe c
  }
}

extension CustomerEvent: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.CustomerEvent" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__customer_event__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__CustomerEvent>, _ decoding: Decoding) throws(Status) {
    self.init()
    subject = try decoding.known(CustomerSubject(rawValue: Int32(bitPattern: unsafe c.pointee.subject.rawValue)), "subject")
    change = try decoding.known(CustomerChange(rawValue: Int32(bitPattern: unsafe c.pointee.change.rawValue)), "change")
    subjectID = unsafe c.pointee.subject_id
    version = unsafe c.pointee.version
    actorID = unsafe c.pointee.actor_id
    if let value = unsafe c.pointee.time {
      time = try decoding.inside("time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    if let value = unsafe c.pointee.customer {
      customer = try decoding.inside("customer") { () throws(Status) in
        try unsafe Customer(value, decoding)
      }
    }
    originID = unsafe c.pointee.origin_id
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__CustomerEvent> {
    let c = unsafe arena.allocate(Tonglu__V1__CustomerEvent.self)
    unsafe tonglu__v1__customer_event__init(c)
    unsafe c.pointee.subject = .init(rawValue: UInt32(bitPattern: subject.rawValue))
    unsafe c.pointee.change = .init(rawValue: UInt32(bitPattern: change.rawValue))
    unsafe c.pointee.subject_id = subjectID
    unsafe c.pointee.version = version
    unsafe c.pointee.actor_id = actorID
    if let value = time { unsafe c.pointee.time = unsafe arena.timestamp(value) }
    if let value = customer { unsafe c.pointee.customer = unsafe value.fill(arena) }
    unsafe c.pointee.origin_id = originID
    return unsafe c
  }
}

extension WatchCustomerRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WatchCustomerRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__watch_customer_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WatchCustomerRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    cursor = try unsafe decoding.string(c.pointee.cursor, "cursor")
    skipsOwnChanges = unsafe c.pointee.skips_own_changes != 0
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WatchCustomerRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__WatchCustomerRequest.self)
    unsafe tonglu__v1__watch_customer_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.cursor = unsafe arena.string(cursor)
    unsafe c.pointee.skips_own_changes = skipsOwnChanges ? 1 : 0
    return unsafe c
  }
}

extension WatchCustomerResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.WatchCustomerResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__watch_customer_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__WatchCustomerResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    cursor = try unsafe decoding.string(c.pointee.cursor, "cursor")
    if let value = unsafe c.pointee.event {
      event = try decoding.inside("event") { () throws(Status) in
        try unsafe CustomerEvent(value, decoding)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__WatchCustomerResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__WatchCustomerResponse.self)
    unsafe tonglu__v1__watch_customer_response__init(c)
    unsafe c.pointee.cursor = unsafe arena.string(cursor)
    if let value = event { unsafe c.pointee.event = unsafe value.fill(arena) }
    return unsafe c
  }
}

extension Collaborator: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.Collaborator" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__collaborator__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__Collaborator>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    staffID = unsafe c.pointee.staff_id
    access = try decoding.known(CollaboratorAccess(rawValue: Int32(bitPattern: unsafe c.pointee.access.rawValue)), "access")
    if let value = unsafe c.pointee.end_time {
      endTime = try decoding.inside("end_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
    addedByID = unsafe c.pointee.added_by_id
    if let value = unsafe c.pointee.create_time {
      createTime = try decoding.inside("create_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__Collaborator> {
    let c = unsafe arena.allocate(Tonglu__V1__Collaborator.self)
    unsafe tonglu__v1__collaborator__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.staff_id = staffID
    unsafe c.pointee.access = .init(rawValue: UInt32(bitPattern: access.rawValue))
    if let value = endTime { unsafe c.pointee.end_time = unsafe arena.timestamp(value) }
    unsafe c.pointee.added_by_id = addedByID
    if let value = createTime { unsafe c.pointee.create_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension AddCollaboratorRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.AddCollaboratorRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__add_collaborator_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__AddCollaboratorRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
    access = try decoding.known(CollaboratorAccess(rawValue: Int32(bitPattern: unsafe c.pointee.access.rawValue)), "access")
    if access.rawValue == 0 { try decoding.refuseMissing("access") }
    if let value = unsafe c.pointee.end_time {
      endTime = try decoding.inside("end_time") { () throws(Status) in
        try unsafe decoding.instant(value)
      }
    }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AddCollaboratorRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__AddCollaboratorRequest.self)
    unsafe tonglu__v1__add_collaborator_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.version = version
    unsafe c.pointee.staff_id = staffID
    unsafe c.pointee.access = .init(rawValue: UInt32(bitPattern: access.rawValue))
    if let value = endTime { unsafe c.pointee.end_time = unsafe arena.timestamp(value) }
    return unsafe c
  }
}

extension AddCollaboratorResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.AddCollaboratorResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__add_collaborator_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__AddCollaboratorResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    if let value = unsafe c.pointee.collaborator {
      collaborator = try decoding.inside("collaborator") { () throws(Status) in
        try unsafe Collaborator(value, decoding)
      }
    }
    customerVersion = unsafe c.pointee.customer_version
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__AddCollaboratorResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__AddCollaboratorResponse.self)
    unsafe tonglu__v1__add_collaborator_response__init(c)
    if let value = collaborator { unsafe c.pointee.collaborator = unsafe value.fill(arena) }
    unsafe c.pointee.customer_version = customerVersion
    return unsafe c
  }
}

extension RemoveCollaboratorRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RemoveCollaboratorRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__remove_collaborator_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RemoveCollaboratorRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    requestID = try unsafe decoding.string(c.pointee.request_id, "request_id")
    if decoding.isBlank(requestID) { try decoding.refuseMissing("request_id") }
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    version = unsafe c.pointee.version
    if version == 0 { try decoding.refuseMissing("version") }
    staffID = unsafe c.pointee.staff_id
    if staffID == 0 { try decoding.refuseMissing("staff_id") }
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RemoveCollaboratorRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__RemoveCollaboratorRequest.self)
    unsafe tonglu__v1__remove_collaborator_request__init(c)
    unsafe c.pointee.request_id = unsafe arena.string(requestID)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.version = version
    unsafe c.pointee.staff_id = staffID
    return unsafe c
  }
}

extension RemoveCollaboratorResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.RemoveCollaboratorResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__remove_collaborator_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__RemoveCollaboratorResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerVersion = unsafe c.pointee.customer_version
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__RemoveCollaboratorResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__RemoveCollaboratorResponse.self)
    unsafe tonglu__v1__remove_collaborator_response__init(c)
    unsafe c.pointee.customer_version = customerVersion
    return unsafe c
  }
}

extension ListCollaboratorsRequest: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCollaboratorsRequest" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_collaborators_request__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCollaboratorsRequest>, _ decoding: Decoding) throws(Status) {
    self.init()
    customerID = unsafe c.pointee.customer_id
    if customerID == 0 { try decoding.refuseMissing("customer_id") }
    pageSize = unsafe c.pointee.page_size
    pageToken = try unsafe decoding.string(c.pointee.page_token, "page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCollaboratorsRequest> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCollaboratorsRequest.self)
    unsafe tonglu__v1__list_collaborators_request__init(c)
    unsafe c.pointee.customer_id = customerID
    unsafe c.pointee.page_size = pageSize
    unsafe c.pointee.page_token = unsafe arena.string(pageToken)
    return unsafe c
  }
}

extension ListCollaboratorsResponse: @unsafe CodedMessage {
  public static var fullName: String { "tonglu.v1.ListCollaboratorsResponse" }

  @usableFromInline
  package static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    unsafe tonglu__v1__list_collaborators_response__address()!
  }

  public static func decode(
    _ bytes: Span<UInt8>, _ mode: Decoding
  ) throws(Status) -> Self {
    try unsafe Codec.decode(bytes, mode)
  }

  public func encode(into output: inout [UInt8]) { unsafe Codec.encode(self, into: &output) }

  public var encodedSize: Int { unsafe Codec.size(self) }

  @usableFromInline
  package init(_ c: UnsafePointer<Tonglu__V1__ListCollaboratorsResponse>, _ decoding: Decoding) throws(Status) {
    self.init()
    collaborators = try unsafe decoding.list(c.pointee.collaborators, c.pointee.n_collaborators, "collaborators") { (item) throws(Status) in
      try unsafe Collaborator(item.unsafelyUnwrapped, decoding)
    }
    nextPageToken = try unsafe decoding.string(c.pointee.next_page_token, "next_page_token")
  }

  @usableFromInline
  package func fill(_ arena: Arena) -> UnsafeMutablePointer<Tonglu__V1__ListCollaboratorsResponse> {
    let c = unsafe arena.allocate(Tonglu__V1__ListCollaboratorsResponse.self)
    unsafe tonglu__v1__list_collaborators_response__init(c)
    if !collaborators.isEmpty {
      unsafe c.pointee.n_collaborators = collaborators.count
      unsafe c.pointee.collaborators = arena.list(collaborators) { item in unsafe item.fill(arena) }
    }
    unsafe c.pointee.next_page_token = unsafe arena.string(nextPageToken)
    return unsafe c
  }
}

