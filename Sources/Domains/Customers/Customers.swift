package import TongluDatabase

/// Dealer companies, for the domains that stand on them; their RPCs are CRM's.
///
/// The map of the folder: `CustomerRecord` is a company as stored, found with the caller's eyes;
/// `CustomerChange` writes one; `CustomerClassRecord` is a class of the enterprise's scheme;
/// `CustomerDocuments` is what one can be found by; `CustomerAudience` a set of companies by rule;
/// `VisibleRows` a list of what belongs to the companies that a salesperson sees;
/// `MemberJoiner` a domain above that has work to do when a member is created.
package enum CustomersSchema {
  package static var migrations: [Migration] {
    Migration.parse(String(decoding: PackageResources.Schema_sql, as: UTF8.self))
  }
}
