// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

package enum GeoChinese {
  package static let table = """
NAVIGATION_APP_AMAP	高德地图
NAVIGATION_APP_APPLE	苹果地图
NAVIGATION_APP_BAIDU	百度地图
NAVIGATION_APP_GOOGLE	谷歌地图
NAVIGATION_APP_TENCENT	腾讯地图
NearbyCustomer.name	客户名称
"""
}
