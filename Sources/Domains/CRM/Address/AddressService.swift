/// Ship-to addresses of customers. The record and its rules are in Customers.
package struct AddressService: AddressServiceProtocol {
  package init() {}
}
