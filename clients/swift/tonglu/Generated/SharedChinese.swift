// Generated from Proto/zh by protoc-gen-tonglu. Do not edit.
// swift-format-ignore-file

enum SharedChinese {
  static let table = """
= ({0})	写法：{0}。
= or 	或
=(default: {0})	（默认 {0}）
=(values: {0})	（可选 {0}）
=(values: {0}; default: {1})	（可选 {0}；默认 {1}）
=--all and --limit exclude each other	--all 和 --limit 不能同时给
=--limit must be above 0	--limit 要大于 0
=--sort is for lists	--sort 只用于列表
=--sort is written COLUMN or COLUMN:desc	--sort 写成 列名 或 列名:desc（降序）
=--{0} and its argument are both given	--{0} 和不带选项的写法只能给一个
=--{0} {1}: to the end of that day, {2} ({3})	--{0} {1}：到当天结束，{2}（{3}）
=--{0}-stdin is the only thing that standard input can be for	标准输入只能给 --{0}-stdin 用
=--{0}: there is no file {1}; a text that begins with @ has @@	--{0}：没有文件 {1}；以 @ 开头的文字写成 @@
=2026-12-01, 12-01, today, yesterday, 2026-12-01 08:00, -2h (also m, d, w), or RFC 3339 with an offset of its own	2026-12-01、12-01、今天、昨天、2026-12-01 08:00、-2h（也可用 m 分、d 天、w 周），或带时差的 RFC 3339 时间
=; it concerns {0} {1}	；涉及 {0} 个{1}
=<file>	<文件>
=<host:port>	<主机:端口>
=<lang>	<语言>
=<options>	<选项>
=<output>	<格式>
=<pem>	<证书>
=<profile>	<配置>
=<rows>	<行数>
=<seconds>	<秒>
=<subcommand>	<命令>
=<text>	<文字>
=<time>	<时间>
=A file with one in each line, or - for standard input: CSV, TSV, or pasted lines.	每行一条的文件，- 表示标准输入：CSV、TSV 或粘贴的文字。
=A file with the items, one in each line.	商品清单的文件，每行一条。
=A file with the root certificates, if the server's are private.	服务器证书的根证书文件，证书不公开时用。
=A file with the text, or - for standard input.	含有文字的文件，- 表示标准输入。
=A note on the order.	订单备注。
=A one-time login code instead of the password.	一次性登录码，代替密码。
=A whole phone number, or a customer's code, name or pinyin initials.	完整的电话号码，或客户的代码、名称、拼音首字母。
=ARGUMENTS:	参数：
=Address:	地址：
=Addresses	收货地址
=All rows: page after page, each shown when it has come.	列出全部：一页接一页，收到就显示。
=Allow tokens and passwords without TLS to another machine, on a trusted network.	允许不加密地向别的机器发送令牌和密码，只在可信网络上用。
=An interrupted upload is continued by the same command with the --request-id from its message. Refusals: BAD_NAME, BAD_CONTENT_TYPE, FILE_TOO_LARGE, BAD_SHARING (a customer's file is not shared; members may not share files), NOT_FOUND (the customer), TOO_MANY_UPLOADS, UPLOAD_TAKEN_OVER, DIGEST_MISMATCH (the file changed meanwhile), DISK_FULL.	上传中断后，加上提示里的 --request-id 再执行同样的命令，就从断点继续。
=Asks for the password without showing it, unless a one-time code is given. The token is stored with the server that issued it and sent to that server alone. The login itself sends no token, so an expired one does not matter.	不给登录码就询问密码，输入时不显示。令牌和发令牌的服务器一起保存，只发给该服务器。
=At most this many rows, in as many pages as needed.	最多多少行，需要几页就读几页。
=BOUGHT	上次数量
=CLASS	类别
=CSV without the byte order mark by which Excel and WPS know its encoding.	CSV 开头不带 BOM；Excel 和 WPS 靠它识别编码。
=CUSTOMER	客户
=Class:	类别：
=Contacts	联系人
=Continue to show what comes; Ctrl-C ends.	继续显示新来的；按 Ctrl-C 结束。
=Continue? [y/N]	继续吗？[y/N]
=Currency:	币种：
=DISTANCE	距离
=Delete a profile with its token; the token stays valid on the server.	删除登录配置和令牌；令牌在服务器上仍有效。
=Delete profile {0}?	删除登录配置 {0}？
=Do it anyway?	仍要执行吗？
=Do it without asking.	不询问，直接执行。
=Downloads a file.	下载文件。
=ENTERPRISE	企业
=Each item is PRODUCT:QUANTITY, with a unit behind the quantity and an agreed price behind @ where wanted: TEA-1:10, TEA-1:2箱, TEA-1:5@12.50. A product is a SKU, a barcode, a name or its pinyin initials. A - reads lines from standard input: CSV, TSV or pasted text. Nothing is placed if a line has no price or not enough stock.	每一项写成 商品:数量，数量后可写单位，@ 后可写议定的单价：TEA-1:10、TEA-1:2箱、TEA-1:5@12.50。商品可以是货号、条码、名称或拼音首字母。写 - 就从标准输入读：CSV、TSV 或粘贴的文字。有一行没有价格或库存不足，就不下单。
=Enterprise:	企业代码：
=Error: {0}	错误：{0}
=Examples:	示例：
=FROM	价格来源
=For a change whose result is unknown, and for one that was refused when the cause is gone. It is the last change of the profile on its server, and shown before it is sent. A change with a password or a code is not stored and cannot be repeated. A server knows a request id for 30 days.	用于结果不明的改动，也用于被拒绝、原因已消除的改动。这是该登录配置在其服务器上最近的一次改动，发送前先显示。含密码或登录码的改动不保存，不能重复。服务器保留请求编号 30 天。
=For service accounts: act for a member or a staff member.	服务账号用：替哪个成员或员工操作。
=Forget the saved position of this name.	删除这个名字的位置。
=Give a profile another name.	给登录配置改名。
=Help:  {0}	说明：{0}
=How far around, in metres.	方圆多少米。
=IN USE	使用中
=Invalid option: {0}	选项不对：{0}
=It concerns {0} {1}.	涉及 {0} 个{1}。
=It was changed meanwhile: version {0} is now {1}.	这期间已被改过：版本 {0} 现在是 {1}。
=Its customer: that company and the staff who see it may read it.	所属客户：本客户和看得到该客户的员工可读。
=Its media type; by the name when absent.	文件类型，如 image/png；不给则按文件名。
=Its new name.	新名称。
=KEY	名称
=LATITUDE,LONGITUDE, the name of a saved position, or a customer.	纬度,经度，保存过的位置的名字，或客户。
=LOGIN	登录名
=Last orders	最近的订单
=Log in and store the token in the profile.	登录，把令牌存入登录配置。
=Log in once with `tonglu login`; the server and the token are then stored in a profile. TONGLU_SERVER, TONGLU_TOKEN, TONGLU_PROFILE, TONGLU_CONFIG, TONGLU_TIMEOUT and TONGLU_TLS_ROOTS override it. The profile's token is sent to the server that issued it and to no other; that of TONGLU_TOKEN to the server given with it.\\n\\nDays and times of day are in the enterprise's time zone, not in this computer's: {0}. A day that ends something (--until, --end-time) is included.\\n\\nExit codes: 0 success; 3 some rows of a batch were refused (ROWS_REFUSED); 64 invalid usage; 74 the output could not be written, 141 its reader had closed; 10 plus the gRPC code of the server's refusal (13 INVALID_ARGUMENT, 15 NOT_FOUND, 17 PERMISSION_DENIED, 19 FAILED_PRECONDITION, 24 UNAVAILABLE, 26 UNAUTHENTICATED).\\n\\nShell completions: tonglu --generate-completion-script bash (or zsh, fish).	先用 tonglu login 登录一次，服务器和令牌就存入登录配置。环境变量 TONGLU_SERVER、TONGLU_TOKEN、TONGLU_PROFILE、TONGLU_CONFIG、TONGLU_TIMEOUT、TONGLU_TLS_ROOTS 优先于登录配置。登录配置里的令牌只发给发令牌的服务器。\\n\\n日期和时间按企业的时区，不按本机的时区：{0}。表示结束的日期（--until、--end-time）包括当天。\\n\\n退出码：0 成功；3 批量导入有行被拒绝；64 用法不对；74 输出写不出，141 输出的接收方已关闭；10 加 gRPC 代码为服务器拒绝（13 内容不对，15 找不到，17 没有权限，19 状态不允许，24 连不上，26 未登录）。\\n\\n命令补全：tonglu --generate-completion-script bash（或 zsh、fish）。
=Login name:	登录名：
=Members	成员
=Missing expected argument '{0}'	缺少必填的 {0}
=Missing one of: '{0}'	缺少其中一个：{0}
=Missing required subcommand.	缺少命令。
=Missing value for '{0}'	{0} 后面缺少值
=New are the orders, posts and comments since the last time, each shown once; the first time the orders and posts since the start of the day. Waiting are customers that are not approved, and products that are used up or down to their safety stock. What was seen is kept for each profile and server on this computer; --since shows those since a time again, and changes nothing. --watch continues to show what comes, for the time of --timeout.	列出上次查看以后的订单、公告和留言，每条只列一次；第一次列出当天零点以后的订单和公告。待办是未审核的客户、没有库存的商品和只剩安全库存的商品。看过什么，按配置和服务器记在本机；--since 重新列出某时以后的，不改记录。--watch 继续显示新来的，时间由 --timeout 定。
=No colours; NO_COLOR=1 does the same.	不用颜色；NO_COLOR=1 也一样。
=Note:	备注：
=Number of:	号码属于：
=Number, or nothing to stop:	输入序号，直接回车则不执行：
=OPTIONS:	选项：
=OUTCOME	结果
=OVERVIEW: {0}	{0}
=OWNER	业务员
=One-time code:	一次性登录码：
=Only show what would be placed.	只显示将下的订单。
=Owner:	业务员：
=PRICE	单价
=PRODUCT	商品
=PROFILE	登录配置
=Password (Enter if you have a one-time code):	密码（有一次性登录码就直接按回车）：
=Place an order by names: quote, stock and total are shown, then it asks.	按名称下单：先显示价格、库存和合计，再询问。
=Place this order?	下这张订单吗？
=Prices of what he bought last	上次所买商品的现价
=QUANTITY	数量
=ROW	行
=Read {0} from a line of standard input; a terminal is asked otherwise.	从标准输入的一行读取{0}；不给则在终端询问。
=Read {0} from the first line of a file.	从文件的第一行读取{0}。
=Received data are stored in FILE.part until they are complete and their SHA-256 is right; the same command continues an interrupted download. Refusals: NOT_FOUND, CONTENT_MISSING.	收到的内容先存为“文件名.part”，收完并核对后才改名；下载中断后再执行同样的命令就继续。
=Repeat the last change, with its request id: what was made is not made twice.	用同一个请求编号再执行一次最近的改动；已经做了的不会再做一次。
=Revoke the token of the profile and delete it.	退出登录，令牌作废并删除。
=SERVER	服务器
=SKU	货号
=STOCK	库存
=SUBCOMMANDS:	命令：
=Save the position under this name.	用这个名字保存位置。
=See '{0}' for detailed help.	详细说明：{0}
=See '{0}' for more information.	详见：{0}
=Server [{0}]:	服务器 [{0}]：
=Share it with every member.	共享给所有成员。
=Show help information.	显示帮助。
=Show subcommand help information.	显示命令的帮助。
=Show the customers near a place, with owner and a link to the map.	列出附近的客户，带业务员和地图链接。
=Show the orders, posts and comments since you last looked, and what waits for you.	列出上次查看以后的订单、公告和留言，以及待办。
=Show the program's version.	显示程序的版本。
=Show the stored profiles without their tokens.	列出登录配置，不显示令牌。
=Show what would be done, and change nothing.	只显示会有什么结果，不做任何改动。
=Show who calls: a customer on one screen, by phone, name or code.	按电话、名称或代码，一屏看清来电的客户。
=Show, choose, rename and delete stored profiles.	显示、选用、改名和删除登录配置。
=Shows the customer with its owner and class, its contacts, members and addresses, its last orders, and his prices for what he bought last. A whole phone number is looked up among contacts, members and addresses, and counted; a part of one finds nobody.	显示客户的业务员和类别、联系人、成员、收货地址、最近的订单，以及上次所买商品的现价。完整的电话号码在联系人、成员和收货地址里查找，并计次数；只有几位数字的找不到。
=Since this time instead of the last look.	从这时算起，不从上次查看算起。
=Since {0}	{0} 以后
=State:	状态：
=TOKEN	令牌
=TOTAL	金额
=Tags:	标签：
=The UUID of this change; a retry with the same UUID has no second effect.	这次修改的 UUID；用同一 UUID 重试不会重复执行。
=The columns of the table, in this order; also of csv and tsv. * is those that it has otherwise, lines.* a row for each line of a document.	显示哪些列，按此顺序，csv 和 tsv 也一样；* 表示平常的列，lines.* 表示单据的每行明细各占一行。
=The currency; otherwise the customer's.	币种，不给就用客户的币种。
=The customer's code, name or pinyin initials.	客户的代码、名称或拼音首字母。
=The datum of LATITUDE,LONGITUDE: gcj02, wgs84 or bd09.	经纬度的坐标系：gcj02、wgs84 或 bd09。
=The enterprise's code.	企业代码。
=The file to upload.	要上传的文件。
=The file.	文件。
=The format of the response. Tables are tab-separated values unless they go to a terminal; wide ones have ids and versions, csv is for spreadsheets, jsonl has a record on each line, name only the number, code or id of each.	输出格式。表格不在终端上时以制表符分隔；wide 有编号和版本，csv 给电子表格用，jsonl 每行一条，name 只有单号、代码或编号。
=The items, PRODUCT:QUANTITY or PRODUCT:QUANTITY@PRICE; - for standard input.	商品，写成 商品:数量 或 商品:数量@单价；- 表示标准输入。
=The language: en or zh; otherwise that of LC_ALL, LC_MESSAGES or LANG.	语言：zh 中文、en 英文；不给则按 LC_ALL、LC_MESSAGES 或 LANG。
=The login name.	登录名。
=The most customers, up to 1,000.	最多多少个客户，不超过 1,000。
=The option '{0}' does not take any value, but '{1}' was specified.	选项 {0} 不带值，却给了“{1}”。
=The order of the rows: by a column; with --all of all rows.	按哪一列排序；加 --all 则对全部行排序。
=The place is LATITUDE,LONGITUDE, a saved position, or a customer; without one the only saved position. Customers of colleagues are shown by their distance alone.	位置写成 纬度,经度，或写保存过的位置、客户；不写就用唯一保存过的位置。同事的客户只显示距离。
=The profile to use.	用哪个登录配置。
=The profile's name.	登录配置的名称。
=The request as ProtoJSON from a file, or - for standard input; options add to it.	从文件读取整个请求（ProtoJSON），- 表示标准输入；其他选项补充其内容。
=The same as --{0}.	同 --{0}。
=The server; https://host:port for TLS.	服务器 主机:端口；加密写成 https://主机:端口。
=The stored name; by default the file's own.	保存的名称；不给则用文件自己的名称。
=The target: a file, or a directory in which it gets its own name.	存到哪里：文件，或目录（用文件自己的名称）。
=The time limit: 30 if absent, TONGLU_TIMEOUT if set; for streams and transfers of files none.	时限，单位秒；不给则按 TONGLU_TIMEOUT，再没有就是 30；持续接收和传文件默认不限时。
=The token is deleted whatever the server answers. If the server cannot be reached, the token stays valid there until it expires or `access revoke-access` revokes it: the command reports that and fails.	无论服务器怎样回答，本机都删除令牌。连不上服务器时，令牌在服务器上仍然有效，直到过期或用 access revoke-access 作废；命令会报告并失败。
=The value '{0}' is invalid for '{1}'	{1} 不能是“{0}”
=The value '{0}' is invalid for '{1}'. Please provide one of the following:\\n{2}	{1} 不能是“{0}”，可选：\\n{2}
=The value '{0}' is invalid for '{1}'. Please provide one of {2}.	{1} 不能是“{0}”，可选：{2}
=The value '{0}' is invalid for '{1}': {2}	{1} 不能是“{0}”：{2}
=The warehouse; otherwise the default one.	仓库，不给就用默认仓库。
=USAGE: {0}	用法：{0}
=Unexpected argument '{0}'	多余的参数“{0}”
=Unknown option '{0}'	没有选项 {0}
=Unknown option '{0}'. Did you mean '{1}'?	没有选项 {0}。是不是 {1}？
=Uploads a file.	上传文件。
=Usage: {0}	用法：{0}
=Use a profile where none is named.	不指定时用这个登录配置。
=Value to be set with flag '{0}' had already been set with flag '{1}'	{0} 与前面的 {1} 重复
=Which {0} is {1}?	{1} 是哪个{0}？
=Work with a Tonglu enterprise from the terminal.	通路：在终端里办理企业的业务。
=a colleague's	同事的客户
=a profile's name has 1 to 64 printable characters	登录配置的名称有 1 至 64 个可见字符
=and {0} more	还有 {0} 条
=created	已建
=created {0}	已建 {0}
=did you mean: {0}?	您是不是要找：{0}？
=done.	完成
=dry run: nothing was changed	试运行：没有做任何改动
=dry run: nothing was changed; the first step was tried, and would be accepted	试运行：没有做任何改动；试了第一步，可以执行
=following; Ctrl-C ends	正在接收，按 Ctrl-C 结束
=for {0}	用于 {0}
=in English: {0}	原文：{0}
=in {0}	文件：{0}
=it has {0} values for {1} columns	有 {0} 个值，只有 {1} 列
=it may have been done; the same call with --request-id {0} tells	可能已经执行；加上 --request-id {0} 再执行一次就知道，不会重复
=it was made, and is not made twice	已经做了，不会再做一次
=it was refused	当时被拒绝
=its result is unknown	结果不明
=its version is {0}	现在的版本是 {0}
=line {0}	第 {0} 行
=line {0}: {1}	第 {0} 行：{1}
=lines: {0}	{0} 行
=logged in to {0} at {1} as {2}	已登录 {0}（{1}），登录名 {2}
=logged out	已退出登录
=logging in to {0}	正在登录 {0}
=more than {0} customers wait for approval	超过 {0} 个客户待审核
=more: --all, or --limit with a number	还有更多：用 --all，或 --limit 加行数
=new comments: {0}	新留言 {0} 条
=new orders: more than {0}, of which these are the newest	新订单：超过 {0} 张，下列为最新的
=new orders: {0}	新订单 {0} 张
=new posts: more than {0}, of which these are the newest	新公告：超过 {0} 条，下列为最新的
=new posts: {0}	新公告 {0} 条
=no	否
=no customers within {0} m of {1}	{1} 方圆 {0} 米内没有客户
=no orders yet	还没有订单
=no password was entered	没有输入密码
=no price	没有价格
=none	无
=not active	已停用
=not all stock was read: tonglu inventory list-stock --all shows it	库存没有读完：全部用 tonglu inventory list-stock --all 查看
=not logged in	没有登录
=not shown: {0}; all with -o wide, or --columns	未显示：{0}；全部用 -o wide，或用 --columns
=not used: {0}	没有用到的列：{0}
=nothing new	没有新消息
=nothing waits for you	没有待办
=nothing was done	什么都没有做
=nothing was entered	没有输入
=order {0} placed: {1}	已下订单 {0}：{1}
=pool	公海
=profile {0} is deleted	已删除登录配置 {0}
=profile {0} is now {1}	登录配置 {0} 已改名为 {1}
=profile {0} is used	现在用登录配置 {0}
=row {0}	第 {0} 行
=standard input can be read for one option only	标准输入只能给一个选项用
=standard input has no line for --{0}-stdin	标准输入里没有 --{0}-stdin 的内容
=the code is used up; set a password now: tonglu access set-password	登录码已用掉，请马上设密码：tonglu access set-password
=the columns are of two lists, {0} and {1}: name one of them	所选的列来自两个明细表 {0} 和 {1}，只能选一个
=the editor {0} failed: nothing was done	编辑器 {0} 出错，没有执行
=the lines come from standard input, so nobody can be asked: add --yes or --dry-run	商品从标准输入读，无法询问：加 --yes 或 --dry-run
=the same call with --request-id {0} is safe	加上 --request-id {0} 再执行一次，不会重复
=the two are not the same	两次输入不一样
=there is no column {0}; there are: {1}	没有列 {0}；有：{1}
=there is no saved position {0}; there are: {1}	没有保存过位置 {0}；已有：{1}
=there is no terminal to ask at: add --yes to place it, or --dry-run	没有终端，无法询问：加 --yes 直接下单，或加 --dry-run
=there is no {0}: {1}	没有 {0}：{1}
=this command asks first, and here is no terminal: give --yes to do it	执行前要确认，而这里没有终端：加上 --yes 才执行
=this view is a screen, or one document with -o json	这个命令只输出一屏，或用 -o json 输出一份 JSON
=times are in {0}	时间按 {0}
=tonglu again takes no --json, --request-id and --act-for	tonglu again 不能带 --json、--request-id 和 --act-for
=tonglu: interrupted → {0}	tonglu：已中断 → {0}
=tonglu: the change with the request id {0} was made	tonglu：修改已执行，请求编号 {0}
=tonglu: the server does not answer; asking again	tonglu：服务器没有应答，正在重试
=tonglu: the stream continues after its last message	tonglu：已接着上次的位置继续
=tonglu: the stream was interrupted ({0}); opening it again	tonglu：接收中断（{0}），正在重新连接
=tonglu: there is no command {0}	tonglu：没有命令 {0}
=tonglu: tonglu again will not know this change: {0}	tonglu：tonglu again 无法重复这次改动：{0}
=tonglu: {0}	tonglu：{0}
=tonglu: {0} ({1})	tonglu：{0}（{1}）
=tonglu: {0} may mean {1}	tonglu：{0} 可能是 {1}
=too few	库存不足
=total {0}, lines: {1}	合计 {0}，共 {1} 行
=valid until {0} ({1})	有效至 {0}（{1}）
=waiting for {0} …	正在等待 {0} …
=which position? There are: {0}	用哪个位置？已有：{0}
=write LATITUDE,LONGITUDE, or save a position: tonglu near --save office 30.25,120.16	写 纬度,经度，或先保存位置：tonglu near --save office 30.25,120.16
=write a phone number, or a customer's code or name	写电话号码，或客户的代码、名称
=write what is ordered: PRODUCT:QUANTITY, or --file	写要订的商品：商品:数量，或用 --file
=write {0}, {1}, or JSON	写成 {0}、{1} 或 JSON
=yes	是
=you	我
={0} % of {1}	{1} 的 {0} %
={0} (Enter for none):	{0}（没有就按回车）：
={0} ({1} bytes)	{0}（{1} 字节）
={0} SUBCOMMANDS:	{0}：
={0} again:	再输一次{0}：
={0} cannot be read	{0} 读不了
={0} cannot be written	{0} 写不了
={0} customers wait for approval	{0} 个客户待审核
={0} days	{0} 天
={0} does not exist in {1}: clocks are set forward then	{1} 没有 {0} 这个时间：时钟那时拨快
={0} has no lines	{0} 里没有内容
={0} has no place on the map	{0} 没有坐标
={0} hours	{0} 小时
={0} is empty	{0} 是空的
={0} is forgotten	已删除 {0}
={0} is no day of {1}	{0} 不是 {1} 年的日子
={0} is no name=value: {1}	{0} 不是 名称=值：{1}
={0} is no position: write LATITUDE,LONGITUDE, say 30.25,120.16	{0} 不是位置：写成 纬度,经度，如 30.25,120.16
={0} is not UTF-8	{0} 不是 UTF-8
={0} is not {1}: {2}	{0} 不是 {1}：{2}
={0} is saved	已保存 {0}
={0} means {1}	{0} 即 {1}
={0} min	{0} 分钟
={0} occurs twice in {1}, where clocks are set back: write {2} or {3}	{1} 有两个 {0}，时钟那时拨慢：写成 {2} 或 {3}
={0} of {1} created, {2} refused	共 {1} 行：已建 {0} 行，拒绝 {2} 行
={0} products are down to their safety stock	{0} 种商品只剩安全库存
={0} products are used up	{0} 种商品没有库存
={0} s	{0} 秒
={0} unexpected arguments: '{1}'	{0} 个多余的参数：{1}
={0} within {1} m of {2}	{2} 方圆 {1} 米内有 {0} 个
={0} {1}	{1}：{0} 条
={0}, line {1}: {2}	{0} 第 {1} 行：{2}
={0}, {1} ago: {2}	{0}，{1}前：{2}
={0}:	{0}：
={0}: write PRODUCT:QUANTITY or PRODUCT:QUANTITY@PRICE, say TEA-1:10@12.50	{0}：写成 商品:数量 或 商品:数量@单价，如 TEA-1:10@12.50
={0}: {1} is no decimal of at most {2} places	{0}：{1} 不是最多 {2} 位小数的数
={0}: {1} is no price	{0}：{1} 不是价格
={0}: {1} is no quantity above 0	{0}：{1} 不是大于 0 的数量
ACCOUNT_DISABLED	账号已停用	请企业主启用，或换一个账号。
ACT_FOR_REFUSED	此账号不能替该人操作
AMOUNT_OVERFLOW	数量或金额太大
AUDIENCE_AMBIGUOUS	发布对象：所有成员和条件不能同时给
AUDIENCE_EMPTY	发布对象里没有任何成员	放宽条件再发布。
AUDIENCE_NOT_ALLOWED	不能发给这些人	业务员只能发给自己的客户；要给所有人看，请经理发布。
AUDIENCE_REQUIRED	没有给发布对象	给出 everyone=true，或至少一个条件。
BACKUPS_NOT_READABLE	备份目录读不到	换一个能读该目录的用户运行。
BAD_ADCODE	区划代码不对	要 6 位数字，如 330106。
BAD_ADDRESS	地址不对	收货地址 1 至 500 字；服务器地址写成 主机:端口。
BAD_BARCODE	条码不对	4 至 32 位字母或数字，最多 20 个。
BAD_BODY	正文太短或太长
BAD_CERTIFICATE	证书指纹不对	要 SHA-256 的 64 位十六进制数字。
BAD_CLEAR	清除字段不对	只能清除列出的字段，且不能同时又给值。
BAD_CODE	代码不对	只用字母、数字和 - _ . /。
BAD_CONFIG_LINE	配置文件有一行不对	每行写成 键 = 值。
BAD_CONTENT_TYPE	文件类型不对	如 image/png。
BAD_COORDINATE	坐标不对	纬度 ±90、经度 ±180，并注明坐标系。
BAD_CURRENCY	币种不对	用币种代码，如 CNY、USD；人民币是 CNY。
BAD_CURSOR	续读位置不对	不带续读位置重新开始。
BAD_DATABASE_URL	数据库地址看不懂
BAD_DAY	日期不对	写成 2026-10-01，每天只给一次。
BAD_DIGEST	文件摘要不对
BAD_DRY_RUN	试运行的写法不对	写成 tonglu-dry-run: true，或不写。
BAD_END_TIME	结束时间要晚于现在
BAD_JSON	JSON 格式不对
BAD_JSON_VALUE	JSON 里的值类型不对
BAD_KIND	类型不对
BAD_LAST_CHANGE	最近改动的文件已损坏	删掉该文件即可。
BAD_LEVEL	等级不对	0 至 100。
BAD_LIFETIME	有效期不对
BAD_LIMIT	条数不对	1 至 1,000。
BAD_LOGIN_NAME	登录名不对	1 至 64 字，不含空格。
BAD_METADATA_NAME	请求头的名称不对
BAD_METADATA_VALUE	请求头的值不对
BAD_MINUTES	分钟数不对	0 至 100,000。
BAD_NAME	名称不对	不能为空、太长或含看不见的字符。
BAD_OFFSET	起始字节超出文件大小
BAD_OTLP_ENDPOINT	遥测地址不对
BAD_PAGE_SIZE	每页条数不对	0 至 1,000。
BAD_PAGE_TOKEN	页标不属于这个列表	不带页标，从第一页重新开始；筛选条件要和上一页一样。
BAD_PASSWORD	新密码不合要求	至少 10 个字符，且不能与登录名相同。
BAD_PATH	路径不对
BAD_PHONE	电话不对	最多 32 位数字，可有 +、-、空格和括号。
BAD_POSITION	读取位置不对
BAD_PRICE	价格不能小于零
BAD_PROFILE	登录配置文件已损坏	改好或删掉该文件，再登录。
BAD_QUANTITY	数量不对	数量要大于零；差额不能为零。
BAD_QUERY	查询不对	1 至 100 字，至少一个字母、汉字或数字。
BAD_RADIUS	半径不对	大于 0，最大 500,000 米。
BAD_RANGE	日期范围不对	截止日要在起始日之后，最多 400 天。
BAD_REFERENCE	单号或凭证号不对	1 至 64 字，不能换行。
BAD_REGULAR_RULE	老客户的规定不对	单数 0 至 1,000，天数 1 至 366。
BAD_REQUEST_ID	请求编号不是 UUID
BAD_ROLE	角色不对	至少一个，且要是允许的角色。
BAD_SHARING	客户的文件不能共享
BAD_SHELF_LIFE	保质期不对	0 至 36,500 天。
BAD_SKU	货号不对	1 至 64 字，不能换行。
BAD_STATE	状态不对	只能设为待审核或已审核；老客户由系统算出。
BAD_TAG	标签不对	最多 50 个，每个 1 至 50 字。
BAD_TARGET	对象给重了	两个里只给一个。
BAD_TEXT	文字里有不能保存的字符	去掉看不见的字符，再试。
BAD_TIME	时间不对	2000 年至 2199 年之间。
BAD_TIMEOUT	时限的格式不对
BAD_TIMER_KIND	任务类型不对
BAD_TIMESTAMP	时间超出 1 年至 9999 年
BAD_TIME_ZONE	时区不对	如 Asia/Shanghai；本机不认识的时区，时间请写明时差。
BAD_TITLE	标题不对	1 至 200 字，不能换行。
BAD_UNIT	单位不对	最多 20 个，每个一次，换算比为正整数。
BAD_VALUE	配置的值不对	开关写 yes 或 no。
BAD_WEEKDAY	星期几不对	每个星期几只给一次。
BAD_WINDOW	结束时间要晚于开始时间
BAD_WORK_HOURS	上班时间不对	分钟 0 至 1,440，各时段按先后，不重叠。
BARCODE_TAKEN	条码已被别的商品用了
CALLER_CHANGED	您的权限刚有变动	用同一请求编号再试一次。
CANCELLED	调用已取消
CANNOT_CONNECT	连不上服务器	检查服务器地址，服务器是否在运行。
CANNOT_LISTEN	无法监听端口	换一个端口，或停掉占用端口的程序。
CERTIFICATE_EXPIRED	证书已过期	换一张有效的证书。
CERTIFICATE_NAME	服务器的证书不是这个名称的	用证书上写的域名或地址连接。
CERTIFICATE_NOT_YET_VALID	服务器的证书还没生效	看看本机的时间对不对。
CERTIFICATE_OF_ANOTHER_NAME	证书不是给这个域名的	换该域名的证书，或改域名。
CERTIFICATE_REFUSED	服务器的证书通不过核对	证书是内部签发的，用 --tls-roots 给出根证书文件。
CERTIFICATE_REQUIRED	此账号的令牌必须配证书使用
CERTIFICATE_UNTRUSTED	服务器的证书不是本机信任的根证书签发的	证书是内部签发的，用 --tls-roots 给出根证书文件。
CHANNEL_CLOSED	连接已关闭
CODE_TAKEN	代码已被用了	换一个代码。
COLLABORATOR_READS	您对此客户只能看，不能改	请业务员给您跟进的权限。
COMMIT_FAILED	没有写入	再试一次。
COMPANY_AMBIGUOUS	被回复的留言是另一个客户的
CONFIG_NOT_READABLE	配置文件读不到	检查路径和权限。
CONFIG_NOT_WRITABLE	配置文件写不了	以 root 运行，或用 --config 指定别处。
CONNECTION_BUFFER_FULL	此连接的请求太大
CONNECTION_LOST	连接断了	用同一请求编号再试，不会重复执行。
CONSTRAINT_VIOLATION	数据不合规定，没有保存	请管理员查看服务器日志。
CONTENT_DAMAGED	文件内容已损坏	请管理员从备份恢复。
CONTENT_MISSING	文件内容不在磁盘上	请管理员从备份恢复。
CURRENCY_NOT_ALLOWED	不能用这个币种	用本客户的币种。
CURSOR_EXPIRED	续读位置已过期	先列出全部，再不带续读位置重新开始。
CUSTOMER_NOT_APPROVED	客户待审核，还不能下单	先审核：tonglu crm update-customer --state approved。
DATABASE_AWAY	数据库连不上，什么都没有做	稍后再试。
DATABASE_BUSY	数据库忙	稍后再试。
DATABASE_CORRUPT	数据库已损坏	请管理员从备份恢复。
DATABASE_ERROR	数据库出错	请管理员查看服务器日志。
DATABASE_NOT_WRITABLE	数据库打不开或写不进
DATABASE_POOLED	连接池按事务分配，不能用	设 pool_mode = session，或直接连 PostgreSQL。
DATABASE_REFUSED	数据库拒绝登录，或权限不够
DATA_GONE	数据目录不见了	请管理员放回数据目录，再启动服务器。
DATA_IN_POSTGRESQL	数据在 PostgreSQL 里	改用 tonglud create-enterprise。
DATA_IN_USE	数据正被另一个服务器使用	先停掉那个服务器，或用它的备份。
DATA_NOT_READABLE	数据目录读不到	以服务器的系统用户或 root 运行。
DATA_NOT_WRITABLE	数据目录写不进	检查目录的权限。
DEADLINE_EXCEEDED	超时	用同一请求编号再试，时限放长些。
DEFAULT_ADDRESS	默认地址不能取消默认	把另一个地址设为默认。
DEFAULT_WAREHOUSE	默认仓库不能取消默认	把另一个仓库设为默认。
DIGEST_MISMATCH	文件内容与摘要不符	重新传送。
DISK_ERROR	磁盘出错
DISK_FULL	磁盘已满，没有写入	请管理员腾出空间。
DRY_RUN_IGNORED	服务器较旧，不认识试运行：改动已经做了	请查看结果；请管理员升级服务器。
DRY_RUN_NOT_POSSIBLE	上传文件不能试运行，没有执行
ENCODING_UNKNOWN	压缩方式不认识
ENTERPRISE_CODE_TAKEN	企业代码已被用了
ENTERPRISE_EXISTS	已有此代码或编号的企业
ENTERPRISE_NOT_FOUND	没有这个企业
EXPORT_DAMAGED	导出文件已损坏
EXPORT_TOO_NEW	导出文件来自更新的程序	先升级本程序。
EXPORT_TOO_OLD	导出文件来自更旧的程序	用本程序重新导出。
EXTERNAL_REFERENCE_TAKEN	客户单号已被别的订单用了	查一下是否已经下过单。
FEED_BEHIND	服务器还没收到最近的变更	稍后再试。
FIELD_NOT_ALLOWED	您不能填这个字段	去掉该字段，或请有权限的人操作。
FIELD_REQUIRED	缺少必填的内容
FILES_GONE	文件目录不见了	请管理员挂载或恢复文件目录。
FILES_OF_ANOTHER	目录里是另一套系统的文件
FILE_EXISTS	文件已存在	换一个名称或路径。
FILE_NOT_READABLE	文件读不了
FILE_NOT_WRITABLE	文件写不进
FILE_TOO_LARGE	文件太大
FOREIGN_DATABASE	这是别的程序的数据库
GEODETIC_DATUM_BD09	BD-09 坐标
GEODETIC_DATUM_GCJ02	GCJ-02 坐标
GEODETIC_DATUM_WGS84	WGS-84 坐标
HANDLE_AMBIGUOUS	有几个都可能是，不能确定是哪个	从下列里选一个，写完整的编码、单号或编号。
HANDLE_NOT_FOUND	没有找到这个编码、单号或名称	检查写法；客户、商品可以用编码、名称或拼音首字母。
HISTORY_CHANGED	数据库换过或恢复过	重新启动服务器。
IMPORT_DIFFERS	导入的与导出的不一致
IMPORT_RUNS	此企业正在导入
INEXACT_QUANTITY	数量换算成基本单位除不尽	改用基本单位，或换一个数量。
INFLATE_LIMIT	未登录的调用解压太多
INVALID_UTF8	文字不是 UTF-8
INVARIANT_BROKEN	数据的规则不成立，没有保存	请管理员查看服务器日志；原因消除前不要重试。
KEY_REPEATED	配置的键重复	每个键只写一次。
LAST_CHANGE_NOT_STORED	最近改动的内容没有保存，不能重复	请重新输入。
LAST_CHANGE_OF_ANOTHER	最近的改动是另一个登录做的	用那个登录再试。
LAST_CHANGE_TOO_OLD	最近的改动太久，不能用原请求编号重复	请重新输入。
LAST_OWNER	企业至少要有一个能登录的企业主
LEAD_NOT_MANAGER	团队负责人必须是经理
LISTENER_CLOSED	端口已关闭
LOGIN_ATTEMPTS_EXCEEDED	登录失败次数太多	过些时候再试；企业主可以发登录码。
LOGIN_NAME_ATTEMPTS_EXCEEDED	试过的登录名太多	过些时候再试，或先不填登录名。
LOGIN_NAME_TAKEN	登录名已被用了	换一个登录名。
LOGIN_REFUSED	登录名、密码或登录码不对
LOGIN_REQUIRED	需要登录	请登录：tonglu login。
LOG_FULL	日志写满	请管理员找出长时间的读取；可以再试。
MALFORMED_MESSAGE	请求的内容看不懂
MESSAGE_COMPRESSED	消息压缩了，却没有说明压缩方式
MESSAGE_COUNT	消息的个数不对
MESSAGE_FLAGS	消息的标志不对
MESSAGE_NOT_INFLATED	消息解压失败
MESSAGE_TOO_LARGE	请求太大	分几次发送。
MESSAGE_TOO_SLOW	请求没有在时限内发完
MESSAGE_TRUNCATED	请求没有发完
METADATA_TOO_LARGE	请求头太大
METHOD_UNKNOWN	服务器没有这个操作	服务器与本程序版本不同，请升级其中一个。
MUTATION_IN_PROGRESS	同一请求正在执行	稍后用同一请求编号再试，可得到结果。
NAME_TAKEN	名称已被用了	换一个名称。
NEGATIVE_AMOUNT	不能小于零
NEGATIVE_STOCK	库存会少于已占用的数量	先作废占用库存的订单，或改小差额。
NODE_LEASE_LOST	服务器的编号被另一台占用
NOTE_NOT_ALLOWED	联系人的备注只有员工能写
NOT_A_DATABASE	文件不是 SQLite 数据库
NOT_DISABLED	抹除之前要先停用
NOT_FINISHED	上次没有执行完
NOT_FOUND	找不到	检查编号；您看不到的记录也会这样显示。
NOT_INDEXED	正在建立索引	稍后再试。
NOT_PREPARED	服务器内部错误：没有准备
NOT_STAGED	服务器内部错误：不能分步执行
NOT_YOURS	联系人由员工录入，只有员工能改
NOT_YOUR_FILE	只有上传人或经理能改这个文件
NOT_YOUR_TEAM	该员工不在您的团队里
NO_ANSWER	服务器内部错误：没有结果
NO_COLLECTOR	没有指定遥测的接收方
NO_DATA	没有数据目录
NO_DATABASE	没有数据库
NO_DESCRIPTOR	程序内部错误：没有消息的定义
NO_DESCRIPTORS	打开的文件太多
NO_EXPORT	文件不是企业的导出
NO_FILE	文件不存在或读不了
NO_LAST_CHANGE	没有可以重复的改动
NO_LOGIN_NAME	此账号没有登录名	先给账号设一个登录名。
NO_NODE_LEFT	使用此数据库的服务器太多
NO_OUTCOME	服务器内部错误：没有返回值
NO_PLACE	目的地没有位置	先给客户或收货地址设位置。
NO_POSTGRES	此命令用于 PostgreSQL
NO_PRICE	商品没有价格	先设价格：tonglu pricing create-price-rule。
NO_PROFILE	没有这个登录配置	查看：tonglu profile；新建：tonglu login --profile 名称。
NO_REQUEST_ID	缺少请求编号
NO_TRANSACTION	服务器内部错误：没有事务
NO_WAREHOUSE	还没有仓库	先建仓库：tonglu inventory create-warehouse。
NUL_IN_TEXT	文字里有 U+0000
OFFSET_AHEAD	前面的内容还没有传	从提示的字节继续。
OLD_PROGRAM_RUNS	还有旧版服务器在运行	先升级全部服务器。
ONE_OF_REQUIRED	两个里必须给一个，且只给一个
ONE_SECRET_NEEDED	密码和登录码必须给一个，且只给一个
ORDER_ATTEMPTS_EXCEEDED	失败或作废的订单太多	过些时候再试，或请业务员下单。
ORDER_CANCELLED	订单已作废
OUTCOME_UNKNOWN	不知道是否已执行	用同一请求编号再试，可得到结果，不会重复执行。
OUT_OF_MEMORY	服务器内存不够
OUT_OF_STOCK	库存不足	减少数量或换商品；看库存：tonglu inventory list-stock。
OWNER_CANNOT_SELL	客户只能归企业主、经理或业务员
OWNER_NOT_ALLOWED	只有经理能把客户分给别人
OWN_ACCOUNT	不能改自己的角色、停用自己或去掉自己的登录名	请别人来改。
PASSWORD_WRONG	当前密码不对
PERSON_ERASED	该人的资料已抹除
PHONE_LOOKUPS_EXCEEDED	24 小时内按电话查找的次数太多	过些时候再试，或按名称查找。
PHONE_REVEALS_EXCEEDED	24 小时内查看的号码太多	过些时候再试。
PLACE_TIME_IN_FUTURE	下单时间不能在将来
PLAINTEXT_NOT_LOCAL	明文端口只能用于本机	设证书，或在可信网络上加 --allow-remote-plaintext。
PLAINTEXT_PORT	这个端口不用 TLS	地址不写 https://，也不用 --tls-roots。
PLAINTEXT_REFUSED	不向别的机器明文传送密码和令牌	用 https://…，或在可信网络上加 --allow-remote-plaintext。
POOL_BUSY	等待的读取太多	稍后再试。
POSITION_NOT_REACHED	服务器还没到这个位置	稍后再试。
PRICE_RULE_TIE	同一时间已有同单位、同起订量、同优先级的规则	改优先级或有效期。
PRICE_RULE_UNREADABLE	价格规则读不出	请管理员查看服务器日志。
PRICE_SOURCE_BASE	基础价
PRICE_SOURCE_CLASS_LIST	类别价
PRICE_SOURCE_CONTRACT	合同价
PRICE_SOURCE_OVERRIDE	手工改价
PRODUCT_INACTIVE	商品已停售
PROFILE_EXISTS	已有同名的登录配置
PROFILE_NOT_WRITABLE	登录配置写不进	检查文件的权限。
PROGRESS_UNREADABLE	分步执行的进度读不出
REFERENCE_VIOLATION	所引用的记录不存在
REQUEST_ID_EXPIRED	请求编号已超过 30 天	先查是否已执行；没有的话换新编号再试。
REQUEST_ID_IN_FUTURE	请求编号的时间在将来	校准本机和服务器的时钟。
REQUEST_ID_REUSED	请求编号已用于别的请求	新的请求用新的编号。
ROLE_NOT_ALLOWED	您的角色不能做这个操作	请企业主给您角色；看自己的角色：tonglu access who-am-i。
ROW_TOO_LONG	有一行太大
SAME_OWNER	移出和移入不能是同一个人
SCHEMA_DIFFERS	数据库的结构与本程序不同	用正在服务的那个版本。
SCHEMA_EDITED	数据库的结构被改过
SCHEMA_OUT_OF_ORDER	数据库的结构次序不对
SCHEMA_TOO_NEW	数据库来自更新的程序	用更新的程序，或恢复升级前的备份。
SECRET_ALREADY_ISSUED	密码或令牌已发出，只显示一次	如果丢了，换新的请求编号再发一个。
SERVER_BUFFER_FULL	服务器忙	稍后再试。
SERVER_CERTIFICATE_EXPIRED	服务器的证书已过期	请服务器的管理员换证书；也看看本机的时间对不对。
SERVER_OF_ANOTHER_VERSION	服务器的版本不同，没有这个命令需要的功能	升级服务器，或用与它同版本的 tonglu。
SERVER_STOPPING	服务器正在停止	重新连接，从上次的位置继续。
SEVERAL_CREDENTIALS	一次调用只能带一个令牌
SIZE_EXCEEDED	内容超过所报的文件大小
SKIPPED	前面的语句失败，没有执行
SKU_TAKEN	货号已被用了	换一个货号，或修改已有的商品。
SLOW_READER	读得太慢	读快些，或少开几个连接。
STAFF_DISABLED	员工已停用
STALE_PLAN	表结构刚有变动	再试一次。
STALE_VERSION	记录已被别人改过	重新读取，再用新的版本修改：--version。
STATEMENT_INTERRUPTED	数据库语句超时
STATE_NOT_ALLOWED	只有企业主和经理能审核客户
STREAM_RESET	服务器中断了调用
TEAM_CYCLE	团队不能在自己的下级
TEAM_NOT_EMPTY	团队不是空的	先把员工和下级团队移走。
TEAM_TOO_DEEP	团队最多 8 级
TIMER_NOT_DEAD	只有已失败的任务能重试
TIME_NOT_ALLOWED	只有员工能问别的时间
TLS_FAILED	和服务器建立不了 TLS 连接	检查端口是不是 Tonglu 服务器的。
TLS_INCOMPLETE	证书和私钥不全	两个要一起给。
TLS_NOT_READABLE	证书文件读不了
TLS_REQUIRED	这个端口要用 TLS	在服务器地址前写 https://。
TOKEN_EXPIRED	登录已过期	请重新登录：tonglu login。
TOKEN_INVALID	登录已失效	请重新登录：tonglu login。
TOO_LONG	文字太长
TOO_MANY_COLLABORATORS	协作人太多	一个客户最多 20 人，一人最多 1,000 个客户。
TOO_MANY_CONDITIONS	条件太多	最多 100 个。
TOO_MANY_CONNECTIONS	服务器的连接太多	稍后再试。
TOO_MANY_FILES	打开的文件太多
TOO_MANY_IDS	编号太多	最多 200 个。
TOO_MANY_LINES	明细行太多	分几次提交。
TOO_MANY_OPEN	正在传送的文件太多	稍后再试。
TOO_MANY_REFERENCES	对象太多	一次最多 200 个。
TOO_MANY_ROWS	行太多	一次最多 500 行，分几次导入。
TOO_MANY_STREAMS	未登录的连接太多
TOO_MANY_TEAMS	团队太多	最多 500 个。
TOO_MANY_TEXTS	文字太多	一次最多 100 个；多个种类时文字数乘种类数最多 100。
TOO_MANY_UNKNOWN	未登录的调用太多	稍后再试。
TOO_MANY_UPLOADS	未完成的上传太多	完成或取消一个：tonglu files cancel-upload。
TOO_MANY_VALUES	值太多
TOO_MUCH_BUFFERED	此连接的请求太多
TRANSACTION_VANISHED	服务器内部错误：事务中断
UNIQUE_VIOLATION	已有相同的记录
UNKNOWN_ENUM_VALUE	没有这个选项值
UNKNOWN_FIELD	没有这个字段
UNKNOWN_KEY	没有这个配置键	检查拼写。
UNKNOWN_KIND	类型不认识
UNKNOWN_NOUN	没有这个种类	如 Customer、Product、Order、Staff。
UNKNOWN_UNIT	商品没有这个单位	看商品有哪些单位：tonglu catalog get-product。
UNKNOWN_USER	这台机器没有该用户	先建用户，或换一个。
UNREAD_FOR_MEMBERS	只有成员能按未读筛选
UPLOAD_CANCELLED	上传已取消，或被新的上传取代
UPLOAD_DONE	文件已上传完	要删除请用：tonglu files delete-file。
UPLOAD_INCOMPLETE	上传没有完成	从提示的字节继续。
UPLOAD_TAKEN_OVER	上传在另一次调用里继续
VALUE_MISPLACED	数据的类型不对
VIEWS_FILE_DAMAGED	保存查看记录和位置的文件损坏	删除提示中的文件，再保存位置。
VIEWS_FILE_NOT_WRITABLE	保存查看记录和位置的文件写不了
WAREHOUSE_CODE_TAKEN	仓库代码已被用了	换一个代码。
WGS84_NOT_PERMITTED	只有企业主和经理能用 WGS-84
WRITER_BUSY	等待写入的太多	稍后用同一请求编号再试。
WRITE_CONFLICT	同时有人在改同样的记录	用同一请求编号再试。
access	权限
account_id	账号
accuracy_m	误差(米)
active	启用
actor_id	操作人
adcode	区划代码
add_tags	增加标签
added_by_id	添加人
address	地址
address_id	收货地址
addresses	收货地址
allow_negative	允许负库存
app	地图
approves_sales_customers	业务员免审
as_weekday	按星期几
at_time	时间
attempt_time	下次执行
attempts	已试次数
audience	发布对象
author_id	作者编号
author_name	作者
availability	是否有货
available_e3	可用量
barcodes	条码
base_quantity_e3	基本数量
base_unit	基本单位
basis_denominator	换算分母
basis_numerator	换算分子
basis_price_e4	定价单价
basis_unit	定价单位
body	正文
brand	品牌
by_member	客户录入
calendar	工作日历
caller_id	操作人
caller_kind	操作人类型
cancel_reason	作废原因
cancel_time	作废时间
cancelled	已取消
cancelled_base_quantity_e3	作废数量
candidates	候选
category	品类
center	中心位置
certificate_sha256	证书指纹
change	变更
class_code	客户类别
class_codes	客户类别
clear	清除字段
close_time	下班时间
code	代码
collaborator	协作人
collaborators	协作人
comment	留言
comments	留言
company_count	客户数
consignee	收货人
contact	联系人
contact_id	联系人
contacts	联系人
content	内容
content_type	文件类型
counted_e3	盘点数量
create_time	创建时间
currency	币种
current_password	当前密码
cursor	续读位置
customer	客户
customer_address	客户地址
customer_class	客户类别
customer_classes	客户类别
customer_count	客户数
customer_id	客户
customer_name	客户名称
customer_version	客户版本
customers	客户
datum	坐标系
day	日期
days	日期
delta_e3	差额
denominator	分母
description	说明
descriptions	说明
detail	补充
disabled	停用
distance_m	距离(米)
done	已完成
due_time	到期时间
end_time	结束时间
enterprise	企业
enterprise_code	企业代码
enterprise_id	企业编号
entries	操作日志
erased	已抹除
event	变更
everyone	所有成员
expire_time	失效时间
external_reference	客户单号
field	字段
file	文件
file_id	文件
files	文件
filter	筛选
from_day	起始日
from_minute	开始分钟
from_staff	员工留言
from_staff_id	移出员工
gone_member_count	停用未读数
handle	代码
hidden	隐藏
holder	号码归属
holder_id	归属编号
hours	上班时间
id	编号
intervals	时段
is_default	默认
is_open	上班中
is_work_day	工作日
kind	类型
label	名称
late	后加入
late_member_count	后加入数
late_read_member_count	后加入已读
latitude	纬度
lead_id	负责人
level	等级
levels	库存
lifetime_hours	有效小时
limit	条数
line_count	行数
lines	明细
links	导航链接
login_code	登录码
login_name	登录名
longitude	经度
match	吻合
matches	号码属于
member	成员
member_count	成员数
member_id	成员
member_name	成员姓名
members	成员
message	失败说明
method	操作
min_quantity_e3	起订量
mine	本人
more	还有
moves	库存流水
name	名称
new_password	新密码
next_page_token	下一页
next_work_day	下个工作日
note	备注
noun	种类
nouns	种类
number	行号
numerator	分子
offset_bytes	起始字节
on_hand_e3	现存量
open_time	上班时间
order	订单
order_id	订单
orders	订单
origin_id	来源账号
outcomes	结果
owned_customer_count	名下客户数
owner_id	业务员
owner_ids	业务员
owner_name	业务员
owners	业务员
page_size	每页条数
page_token	页标
parent_id	上级团队
password	密码
phone	电话
pinyin	拼音
place	位置
place_time	下单时间
placed_by_id	下单人
placed_by_staff	员工代下
post	公告
post_id	公告
posts	公告
price_rule	价格规则
price_rule_id	价格规则
price_rules	价格规则
price_source	价格来源
priority	优先级
product	商品
product_id	商品
product_ids	商品
product_name	商品名称
products	商品
publish_time	发布时间
publisher_id	发布人
quantity_e3	数量
query	查询
radius_m	半径(米)
read	已读
read_company_count	已读客户数
read_member_count	已读数
read_time	阅读时间
readers	阅读情况
reason	原因
received_bytes	已收字节
reference	凭证号
references	对象
regular_days	老客户天数
regular_order_count	老客户单数
remove_tags	去掉标签
reply_to_id	回复留言
request_id	请求编号
reserved_e3	占用量
results	结果
revoked_token_count	失效令牌数
roles	角色
rounding	取整
rows	行
safety_e3	安全库存
service_account	服务账号
service_account_id	服务账号
service_accounts	服务账号
sha256	摘要
shared	共享
shared_only	只列共享
shelf_life_days	保质期(天)
since	起始时间
size_bytes	大小(字节)
skips_own_changes	略过本账号
sku	货号
source	价格来源
special_days	特殊日子
staff	员工
staff_id	员工
start_time	开始时间
state	状态
subject	变更对象
subject_id	对象编号
tag	标签
tags	标签
taken	他人客户
team	团队
team_id	团队
teams	团队
text	文字
texts	多个文字
time	时间
time_zone	时区
timer	定时任务
timers	定时任务
title	标题
to_pool	移入公海
to_staff_id	移入员工
token	令牌
token_lifetime_days	有效天数
total_e4	金额
unit	单位
unit_price_e4	单价
units	其他单位
unread_only	只看未读
until	截止时间
until_day	截止日
until_minute	结束分钟
update_time	修改时间
upload_id	上传编号
uploader_id	上传人
uploads	未完成上传
uri	链接
version	版本
view_count	浏览次数
violations	错误
warehouse	仓库
warehouse_id	仓库
warehouses	仓库
weekday	星期
work_minutes	工作分钟
"""
}
