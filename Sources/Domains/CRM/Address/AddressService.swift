/// The places to which customers' goods are shipped. An address itself is Customers'.
package struct AddressService: AddressServiceProtocol {
  package init() {}
}
