import Foundation
package import TongluCore
import TongluCustomers
package import TongluDatabase
package import TongluGeoMessages
package import TongluService
import TongluSpatial

extension GeoService {
  package func getNavigationLinks(
    _ request: GetNavigationLinksRequest, _ call: Call, _ snapshot: borrowing Snapshot
  ) throws(Status) -> GetNavigationLinksResponse {
    guard (request.customerID == 0) != (request.addressID == 0) else {
      throw .invalid(
        "ONE_OF_REQUIRED", field: "customer_id", "either customer_id or address_id")
    }
    let destination =
      if request.addressID == 0 {
        Destination(try CustomerRecord.find(request.customerID, call, snapshot))
      } else {
        Destination(try AddressRecord.find(request.addressID, call, snapshot))
      }
    guard let destination else {
      throw Status(.failedPrecondition, "NO_PLACE", "the destination has no place")
    }
    var response = GetNavigationLinksResponse()
    response.links = destination.links
    return response
  }
}

/// A destination.
private struct Destination {
  let name: String
  let place: Coordinate
  let datum: Datum

  init?(_ customer: CustomerRecord) {
    self.init(customer.name, customer.place, customer.datum)
  }

  init?(_ address: AddressRecord) {
    let name = address.label.isEmpty ? address.address : address.label
    self.init(name, address.place, address.datum)
  }

  private init?(_ name: String, _ place: Coordinate?, _ datum: Datum?) {
    guard let place, let datum else { return nil }
    (self.name, self.place, self.datum) = (name, place, datum)
  }

  /// The apps' documented web addresses: lbs.amap.com/api/uri-api, lbsyun.baidu.com (URI API),
  /// lbs.qq.com/webApi/uriV1, developer.apple.com (Map Links), developers.google.com/maps (Maps
  /// URLs).
  var links: [NavigationLink] {
    let (gcj, name) = (degrees(.gcj02), escaped)
    let baidu = degrees(.bd09)
    return [
      link(
        .amap,
        "uri.amap.com/navigation?to=\(gcj.longitude),\(gcj.latitude),\(name)&mode=car"
          + "&coordinate=gaode&src=tonglu&callnative=1"),
      link(
        .baidu,
        "api.map.baidu.com/marker?location=\(baidu.latitude),\(baidu.longitude)&title=\(name)"
          + "&content=\(name)&coord_type=bd09ll&output=html&src=tonglu"),
      link(
        .tencent,
        "apis.map.qq.com/uri/v1/routeplan?type=drive&to=\(name)"
          + "&tocoord=\(gcj.latitude),\(gcj.longitude)&referer=tonglu"),
      link(
        .apple, "maps.apple.com/?daddr=\(gcj.latitude),\(gcj.longitude)&q=\(name)&dirflg=d"),
      link(
        .google,
        "www.google.com/maps/dir/?api=1&destination=\(gcj.latitude),\(gcj.longitude)"
          + "&travelmode=driving"),
    ]
  }

  private func link(_ app: NavigationApp, _ address: String) -> NavigationLink {
    var link = NavigationLink()
    link.app = app
    link.uri = "https://\(address)"
    return link
  }

  private func degrees(_ wanted: Datum) -> (latitude: String, longitude: String) {
    let shown = DatumConversion.convert(place, from: datum, to: wanted)
    return (String(format: "%.6f", shown.latitude), String(format: "%.6f", shown.longitude))
  }

  /// The name for a URL: every character except unreserved ones (RFC 3986) is escaped, including a
  /// comma, which separates the parts of a destination.
  private var escaped: String {
    let unreserved = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return name.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }
}
