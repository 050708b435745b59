import Glibc
import Synchronization
import TongluCRMMessages
import TongluComposition
import TongluCore
import TongluDatabase
import TongluFilesMessages
import TongluIdentityMessages
import TongluInventoryMessages
import TongluMessages
import TongluService

/// A grown enterprise with its server. Calls do not change it: the writes of a mutation are undone
/// after counting.
final class GrownBed {
  let bed: Testbed
  private(set) var world: GrownWorld
  private var steps: StepCount { bed.steps }

  /// Existing beds by their number of orders, for one call at a time.
  private static let made = Mutex<[Int: GrownBed]>([:])
  /// They are files, removed at the end of the process.
  private static let removal: Void = { atexit { GrownBed.made.withLock { $0 = [:] } } }()

  /// Passes the enterprise with `orders` orders; makes it on first use.
  static func at<Result: Sendable>(
    _ orders: Int, _ body: (GrownBed) throws -> Result
  ) throws -> Result {
    _ = removal
    return try made.withLock { made in
      let bed = try made[orders] ?? GrownBed(GrownSizes(orders: orders))
      made[orders] = bed
      return try body(bed)
    }
  }

  init(_ sizes: GrownSizes) throws {
    bed = try Testbed()
    world = GrownWorld(sizes, Template.cast)
    var limits = DatabaseLimits()
    // A read that is stopped and restarted on the pool would be counted twice.
    limits.inlineReadMilliseconds = 600_000
    limits.poolReadMilliseconds = 600_000
    try bed.reopen(limits: limits)
    let (warehouse, empty) = try GrownGoods(bed, sizes).make()
    (world.warehouse, world.emptyWarehouse) = (warehouse.id, empty.id)
    let rules = GrownRules(sizes, now: bed.clock.now)
    let ids = GrownIDs(before: bed.sales.id, after: bed.position.position)
    try GrownRows(bed: bed, rules: rules, ids: ids, warehouse: world.warehouse).run()
    try bed.platform.database.analyze()
    // Reopened, because its state in memory must include the rows inserted by statements.
    try bed.reopen(limits: limits)
    try name(rules, ids, warehouse)
    try makePeople(ids)
    try GrownTimers.fill(bed, count: world.sizes.orders)
    try makeTeams()
    try makeFiles()
    try indexCustomers()
    try bed.vacuum()
  }

  /// The steps of a repeated call: the lesser of two, because background work is counted too.
  func steps(of call: GrowthCall) throws -> Int64 {
    _ = try run(call)
    return min(try run(call).steps, try run(call).steps)
  }

  /// Makes a call; returns its cost.
  func run(_ call: GrowthCall) throws -> CallCost {
    let method = try bed.platform.executor.router.method(call.path)
    let (message, actor) = try call.make(world)
    do throws(Status) {
      switch method.body {
      case .write(let decode):
        let whole = [0x0A, 36] + Array(bed.requestID().utf8) + message
        return try undone(method, decode(whole.span), as: actor)
      case .clientStream(let isRead, _):
        let id = isRead ? [] : [0x0A, 36] + Array(bed.requestID().utf8)
        return try sent(call, id + message, as: actor)
      case .read, .serverStream, .bidirectional:
        return try sent(call, message, as: actor)
      }
    } catch {
      throw RPCFault("\(call.rpc), \(call.kind): \(error)")
    }
  }

  /// Makes a call as a client does.
  private func sent(
    _ call: GrowthCall, _ message: [UInt8], as actor: Actor
  ) throws(Status) -> CallCost {
    _ = steps.take()
    let clock = CallClock()
    _ = try bed.send(call.path, message, as: actor)
    return clock.cost(steps.take())
  }

  /// Runs a mutation as the server does, with its outcome and its audit entry, and undoes it;
  /// returns its cost without the undoing.
  private func undone(
    _ method: Method, _ mutation: Method.Mutation, as actor: Actor
  ) throws(Status) -> CallCost {
    let executor = bed.platform.executor
    let now = bed.clock.now
    let credentials = Credentials(
      authorization: actor.token.isEmpty ? "" : "Bearer \(actor.token)")
    let reader = try executor.database.makeReader()
    defer { reader.endTurn() }
    let caller = try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      try executor.authenticator.caller(credentials, now: now, snapshot)
    }
    try method.admit(caller)
    let text = mutation.requestID
    let id = try text.map { (text) throws(Status) in try Outcomes.parse(text, now: now) }
    let call = Call(caller: caller, now: now, requestID: id, mint: executor.mint)
    _ = steps.take()
    let clock = CallClock()
    let work = try reader.read(tenant: caller.tenant, timeLimit: .max) {
      snapshot throws(Status) in try mutation.prepare?(call, snapshot) ?? mutation.work
    }
    let prepared = clock.cost(steps.take())
    let undoing = Undoing(steps)
    do throws(Status) {
      try executor.database.writer.perform(tenant: caller.tenant, at: now) {
        transaction throws(Status) in
        undoing.begin()
        let reply = try work.reply(call, transaction)
        if let id {
          let intent = Outcomes.Intent(id, [UInt8](repeating: 0, count: 16))
          try Outcomes.store(reply, of: intent, method: method, call, transaction)
        }
        try undoing.undo()
      }
    } catch {
      guard error.has(.undone) else { throw error }
    }
    return prepared + undoing.cost
  }
}

extension Method.Work {
  /// Runs all steps in one transaction, one after the other.
  fileprivate func reply(
    _ call: Call, _ transaction: borrowing Transaction
  ) throws(Status) -> [UInt8] {
    switch self {
    case .whole(let apply): return try apply(call, transaction)
    case .staged(let stages):
      var progress: [UInt8] = []
      while true {
        var room = StepRoom(rows: 1_000)
        let done = try stages.step(progress, &room, call, transaction)
        if let reply = done.reply { return reply }
        progress = done.progress
      }
    }
  }
}

extension Reason {
  fileprivate static let undone = Reason("UNDONE")
}

/// Thrown to roll a transaction back once its cost has been measured.
private final class Undoing: Sendable {
  private let steps: StepCount
  private let taken = Mutex<(clock: CallClock, cost: CallCost)>((CallClock(), CallCost()))

  init(_ steps: StepCount) { self.steps = steps }

  var cost: CallCost { taken.withLock { $0.cost } }

  func begin() {
    _ = steps.take()
    taken.withLock { $0.clock = CallClock() }
  }

  func undo() throws(Status) {
    taken.withLock { $0.cost = $0.clock.cost(steps.take()) }
    throw Status(.aborted, .undone, "counted")
  }
}

// The ids for calls.
extension GrownBed {
  private func name(
    _ rules: GrownRules, _ ids: GrownIDs, _ warehouse: Warehouse
  ) throws(Status) {
    let sizes = world.sizes
    world.products = try bed.read { snapshot throws(Status) in
      try snapshot.all(
        """
        SELECT id FROM products WHERE tenant = $tenant
          AND sku_folded BETWEEN 'sku-1000000' AND 'sku-1000499' ORDER BY sku_folded
        """
      ) { row throws(Status) in row.int(0) }
    }
    (world.popularProduct, world.product) = (world.products[0], world.products[5])
    world.levelVersion = try bed.level(world.product, in: warehouse).version
    world.dealer = try dealer(Self.typical, ids)
    world.largest = try dealer(0, ids)
    let orders = 0..<sizes.orders
    let isTypical = { (number: Int) in
      rules.dealer(ofOrder: number) == Self.typical && !rules.isCancelled(order: number)
    }
    guard let own = orders.last(where: isTypical) else {
      throw Status(.internal, "NO_ORDER", "the typical dealer has no order")
    }
    world.oldestOrder = ids[.order]
    world.order = ids[.order] + Int64(own)
    world.newestOrder = ids[.order] + Int64((sizes.orders - 1) / 10 * 10)
    world.post = ids[.post]
    world.unreadPost = ids[.post] + Int64(sizes.broadPosts - 1)
    let narrow = (sizes.narrowPosts - 1) / sizes.tags * sizes.tags
    world.narrowPost = ids[.post] + Int64(sizes.broadPosts + narrow)
    world.priceRule = ids[.priceRule] + Int64(Self.typical)
    world.contact = ids[.contact] + Int64(2 * Self.typical)
    world.address = ids[.address] + Int64(2 * Self.typical + 1)
    world.comment = ids[.comment] + Int64(sizes.comments - 1)
    world.serviceAccount = bed.backend.id
  }

  /// The number of a dealer of the first salesperson.
  private static let typical = 3

  private func dealer(_ number: Int, _ ids: GrownIDs) throws(Status) -> GrownDealer {
    let id = try bed.read { snapshot throws(Status) in
      try snapshot.first(
        "SELECT id FROM customers WHERE tenant = $tenant AND code_folded = $1", "c\(number)"
      ) { row throws(Status) in row.int(0) }
    }
    let boss = ids[.member] + Int64(2 * number)
    return GrownDealer(
      id: id ?? 0, boss: Actor(id: boss, token: "", customerID: id),
      buyer: Actor(id: boss + 1, token: "", customerID: id))
  }

  /// A token of every member, a person who has left and a new one.
  private func makePeople(_ ids: GrownIDs) throws(Status) {
    let tokens = try GrownSetting.tokens(
      bed, ofMembersFrom: ids[.member], count: world.sizes.members)
    let dealers: [WritableKeyPath<GrownWorld, GrownDealer>] = [\.dealer, \.largest]
    let people: [WritableKeyPath<GrownDealer, Actor>] = [\.boss, \.buyer]
    for dealer in dealers {
      for person in people {
        let actor = world[keyPath: dealer][keyPath: person]
        world[keyPath: dealer][keyPath: person].token = tokens[Int(actor.id - ids[.member])]
      }
    }
    var staff = CreateStaffRequest()
    staff.requestID = bed.requestID()
    (staff.name, staff.loginName) = ("Leaver", "leaver")
    staff.roles = [.delivery]
    let left: CreateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateStaff", staff, as: bed.owner)
    var leaving = UpdateStaffRequest()
    leaving.requestID = bed.requestID()
    leaving.staffID = left.staff?.id ?? 0
    leaving.version = 1
    leaving.disabled = true
    let _: UpdateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/UpdateStaff", leaving, as: bed.owner)
    world.leaver = leaving.staffID
    staff.requestID = bed.requestID()
    (staff.name, staff.loginName) = ("Newcomer", "newcomer")
    let come: CreateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateStaff", staff, as: bed.owner)
    world.newcomer = come.staff?.id ?? 0
    var code = IssueLoginCodeRequest()
    code.requestID = bed.requestID()
    code.accountID = world.newcomer
    let issued: IssueLoginCodeResponse = try bed.call(
      "/tonglu.v1.AccessService/IssueLoginCode", code, as: bed.owner)
    world.loginCode = issued.loginCode
    try makeDisabledMember()
  }

  /// A team, and a collaborator of a customer.
  private func makeTeams() throws(Status) {
    var team = CreateTeamRequest()
    team.requestID = bed.requestID()
    team.name = "Team"
    let made: CreateTeamResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateTeam", team, as: bed.owner)
    world.team = made.team?.id ?? 0
    var staff = CreateStaffRequest()
    staff.requestID = bed.requestID()
    (staff.name, staff.loginName) = ("Lead", "lead")
    staff.roles = [.manager]
    let come: CreateStaffResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateStaff", staff, as: bed.owner)
    let lead = come.staff?.id ?? 0
    world.lead = Actor(id: lead, token: try GrownSetting.token(bed, ofStaff: lead))
    team.requestID = bed.requestID()
    (team.name, team.leadID) = ("Led team", lead)
    let led: CreateTeamResponse = try bed.call(
      "/tonglu.v1.StaffService/CreateTeam", team, as: bed.owner)
    world.ledTeam = led.team?.id ?? 0
    var request = AddCollaboratorRequest()
    request.requestID = bed.requestID()
    request.customerID = bed.prospect.customerID ?? 0
    request.version = 1
    request.staffID = bed.manager.id
    request.access = .read
    let _: AddCollaboratorResponse = try bed.call(
      "/tonglu.v1.CrmService/AddCollaborator", request, as: bed.owner)
    (world.sharedCustomer, world.collaborator) = (request.customerID, request.staffID)
  }

  private func makeDisabledMember() throws(Status) {
    var member = CreateMemberRequest()
    member.requestID = bed.requestID()
    member.customerID = world.dealer.id
    member.name = "Gone"
    member.roles = [.clerk]
    let made: CreateMemberResponse = try bed.call(
      "/tonglu.v1.CrmService/CreateMember", member, as: bed.owner)
    world.disabledMember = made.member?.id ?? 0
    var change = UpdateMemberRequest()
    change.requestID = bed.requestID()
    change.memberID = world.disabledMember
    change.version = 1
    change.disabled = true
    let _: UpdateMemberResponse = try bed.call(
      "/tonglu.v1.CrmService/UpdateMember", change, as: bed.owner)
  }

  /// A stored file, and an unfinished upload.
  private func makeFiles() throws(Status) {
    var request = UploadFileRequest()
    request.requestID = bed.requestID()
    var draft = FileDraft()
    draft.name = "One byte"
    draft.sizeBytes = 1
    draft.sha256 = GrownRules.content
    request.file = draft
    request.content = [1]
    let path = "/tonglu.v1.FileService/UploadFile"
    let reply: UploadFileResponse = try bed.call(path, request, as: bed.owner)
    world.file = reply.file?.id ?? 0
    request.requestID = bed.requestID()
    request.file?.sizeBytes = 2
    let stream = try bed.open(path, as: bed.owner)
    try stream.push(request.encoded())
    world.upload = request.requestID
  }

  /// The first search indexes the customers in the background, so that later ones have the normal
  /// cost.
  private func indexCustomers() throws(Status) {
    var request = ListCustomersRequest()
    request.text = world.unused
    let _: ListCustomersResponse = try bed.call(
      "/tonglu.v1.CrmService/ListCustomers", request, as: bed.owner)
    bed.awaitSearch(of: world.sizes.products + world.sizes.dealers)
  }
}
