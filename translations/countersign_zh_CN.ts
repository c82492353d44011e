<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>收回批准</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Release a hold</source>
        <translation>解除暂缓</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>From then on the draft exists for everybody.</source>
        <translation>此后该草稿对所有人可见。</translation>
    </message>
    <message>
        <source>From then on reviewers and signers are asked.</source>
        <translation>此后将请求评审人和签署人处理。</translation>
    </message>
    <message>
        <source>Approvals rest on your review. A hold recommendation stops the packet.</source>
        <translation>批准以您的评审为依据。暂缓建议会使审计包停止推进。</translation>
    </message>
    <message>
        <source>Your approval can be taken back until the packet is sealed.</source>
        <translation>在审计包封存之前，您可以收回批准。</translation>
    </message>
    <message>
        <source>Your approval no longer counts. You can approve again later.</source>
        <translation>您的批准不再有效。您之后可以再次批准。</translation>
    </message>
    <message>
        <source>The revision is rejected for good; only a new revision can follow.</source>
        <translation>该修订被永久拒绝；只能以新修订继续。</translation>
    </message>
    <message>
        <source>Nothing is sealed or released until the hold is released.</source>
        <translation>在解除暂缓之前，不会封存或发布任何内容。</translation>
    </message>
    <message>
        <source>The packet goes on where it stopped.</source>
        <translation>审计包从停止处继续推进。</translation>
    </message>
    <message>
        <source>A comment stops nothing. A question stays open until it is answered.</source>
        <translation>评论不会阻止任何操作。问题在得到答复之前保持未解决状态。</translation>
    </message>
    <message>
        <source>windows: %1 · clusters: %2 · tiers: %3 · until %4</source>
        <translation>窗口：%1 · 异常簇：%2 · 等级：%3 · 截至 %4</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1（未提供此选项）</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActBar</name>
    <message>
        <source> …</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>无法执行：%1</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>暂时不可：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActForm</name>
    <message>
        <source>In which role or duty</source>
        <translation>以何种角色或职责</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>With which key</source>
        <translation>使用哪个密钥</translation>
    </message>
    <message>
        <source>Which hold</source>
        <translation>哪一项暂缓</translation>
    </message>
    <message>
        <source>Which approval</source>
        <translation>哪一项批准</translation>
    </message>
    <message>
        <source>Answers the question</source>
        <translation>回答哪个问题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters; it is signed and stays</source>
        <translation>说明原因，最多 %1 个字符；内容将被签署并永久保留</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What you say or ask; it is signed and stays</source>
        <translation>您的意见或问题；内容将被签署并永久保留</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>针对位置</translation>
    </message>
    <message>
        <source>A field of the decision, e.g. /selected_lane_id; empty: the whole packet</source>
        <translation>决策的某个字段，例如 /selected_lane_id；留空表示整个审计包</translation>
    </message>
    <message>
        <source>It is a &amp;question, and stays open until somebody answers it</source>
        <translation>这是一个问题，在有人回答之前保持未决(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose the role or duty first.</source>
        <translation>请先选择角色或职责。</translation>
    </message>
    <message>
        <source>Choose the key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>There is no open hold on this packet.</source>
        <translation>此审计包没有未解除的暂缓。</translation>
    </message>
    <message>
        <source>You have no approval here that could be taken back.</source>
        <translation>您在此没有可收回的批准。</translation>
    </message>
    <message>
        <source>Choose what it is about first.</source>
        <translation>请先选择所针对的对象。</translation>
    </message>
    <message>
        <source>Choose a reason code first.</source>
        <translation>请先选择原因代码。</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>请先填写文本。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ActOutcomeView</name>
    <message>
        <source>Show it &amp;again</source>
        <translation>重新显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>The five minutes are over; nothing was signed.</source>
        <translation>五分钟已过，未签署任何内容。</translation>
    </message>
    <message>
        <source>Show it again: the packet is read and shown as it is now.</source>
        <translation>重新显示：审计包将重新读取，并按当前内容显示。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::BandChart</name>
    <message>
        <source>Chart of convergence hours</source>
        <translation>收敛小时数图表</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3 hours, mid %4</source>
        <translation>%1：%2 至 %3 小时，中值 %4</translation>
    </message>
    <message>
        <source>The window closes after %1 hours</source>
        <translation>发布窗口将在 %1 小时后关闭</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CitationPicker</name>
    <message>
        <source>Cite evidence</source>
        <translation>引用证据</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>证据项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search places and values</source>
        <translation>搜索位置和值</translation>
    </message>
    <message>
        <source>Values of the artifact</source>
        <translation>证据项中的值</translation>
    </message>
    <message>
        <source>Cite this value</source>
        <translation>引用此值</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CitationsField</name>
    <message>
        <source>Cite evidence …</source>
        <translation>引用证据…</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>移除引用</translation>
    </message>
    <message>
        <source>Evidence cited for %1</source>
        <translation>为“%1”引用的证据</translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation>为“%1”引用证据</translation>
    </message>
    <message>
        <source>Remove the chosen citation of %1</source>
        <translation>移除“%1”的所选引用</translation>
    </message>
    <message>
        <source>%1 — not in the evidence</source>
        <translation>%1 — 不在证据中</translation>
    </message>
    <message>
        <source>Cite evidence … (choose files first)</source>
        <translation>引用证据…（请先选择文件）</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommentPins</name>
    <message>
        <source>the packet</source>
        <translation>审计包</translation>
    </message>
    <message>
        <source>says about %1</source>
        <translation>对 %1 发表了意见</translation>
    </message>
    <message>
        <source>asks about %1 (no answer yet)</source>
        <translation>就 %1 提问（尚无回答）</translation>
    </message>
    <message>
        <source>asked about %1 (answered)</source>
        <translation>就 %1 提问（已回答）</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommitmentField</name>
    <message>
        <source>Accepted risk</source>
        <translation>已接受的风险</translation>
    </message>
    <message>
        <source>Follow-up control</source>
        <translation>后续控制措施</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation>移除此项：%1</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommitmentsStep</name>
    <message>
        <source>Known risks that are accepted</source>
        <translation>已接受的已知风险</translation>
    </message>
    <message>
        <source>Add an accepted risk</source>
        <translation>添加已接受的风险</translation>
    </message>
    <message>
        <source>Controls that must follow</source>
        <translation>必须跟进的控制措施</translation>
    </message>
    <message>
        <source>Add a follow-up control</source>
        <translation>添加后续控制措施</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ComparisonSection</name>
    <message>
        <source>Top-two comparison</source>
        <translation>前两名对比</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>对比字段</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>All other lanes</source>
        <translation>所有其他方案通道</translation>
    </message>
    <message>
        <source>Hours to convergence: each bar runs from low to high and changes its shade at mid. Blue: lanes, grey: forecast.</source>
        <translation>收敛所需小时数：每个条形从低值延伸到高值，在中值处改变深浅。蓝色：方案通道；灰色：预测。</translation>
    </message>
    <message>
        <source>The window had closed when the snapshot was made.</source>
        <translation>生成快照时发布窗口已关闭。</translation>
    </message>
    <message>
        <source>Dashed: the window closes %1 h after the snapshot was made.</source>
        <translation>虚线：发布窗口在快照生成 %1 小时后关闭。</translation>
    </message>
    <message>
        <source>The window closes %1 h after the snapshot was made, beyond this axis.</source>
        <translation>发布窗口在快照生成 %1 小时后关闭，超出此坐标轴范围。</translation>
    </message>
    <message>
        <source>All other lanes (%1)</source>
        <translation>所有其他方案通道（%1）</translation>
    </message>
    <message>
        <source>No other lane is known here</source>
        <translation>此处没有其他已知的方案通道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (rank %2, selected)</source>
        <translation>%1（排名 %2，已选定）</translation>
    </message>
    <message>
        <source>%1 (rank %2)</source>
        <translation>%1（排名 %2）</translation>
    </message>
    <message>
        <source> against </source>
        <translation> 对比 </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ComposePage</name>
    <message>
        <source>Compose a draft</source>
        <translation>编写草稿</translation>
    </message>
    <message>
        <source>Show and issue …</source>
        <translation>显示并签发…</translation>
    </message>
    <message>
        <source>&amp;1 Evidence</source>
        <translation>证据(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Lane</source>
        <translation>方案通道(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Reasons</source>
        <translation>理由(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Risks and controls</source>
        <translation>风险与控制措施(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Signers</source>
        <translation>签署人(&amp;5)</translation>
    </message>
    <message>
        <source>Close; keep the draft</source>
        <translation>关闭并保留草稿</translation>
    </message>
    <message>
        <source>Start over …</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Next revision of %1</source>
        <translation>%1 的下一修订</translation>
    </message>
    <message>
        <source>Your unfinished draft is back.</source>
        <translation>已恢复您未完成的草稿。</translation>
    </message>
    <message>
        <source>It was kept on this computer and is issued nowhere. “Start over” throws it away.</source>
        <translation>草稿保存在这台计算机上，尚未签发到任何地方。“重新开始”会将其丢弃。</translation>
    </message>
    <message>
        <source>The unfinished draft could not be kept on this computer.</source>
        <translation>未完成的草稿无法保存在这台计算机上。</translation>
    </message>
    <message>
        <source>What you type is lost when the window closes, unless you issue it.</source>
        <translation>除非签发，否则关闭窗口时您输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Say at the top who you are: a draft is issued under a name.</source>
        <translation>请在顶部说明您的身份：草稿须以某人的名义签发。</translation>
    </message>
    <message>
        <source>This store can only be read here.</source>
        <translation>此存储库在这里为只读。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a release window first.</source>
        <translation>请先选择发布窗口。</translation>
    </message>
    <message>
        <source>The list on the right says what is missing.</source>
        <translation>右侧列表列出了缺少的内容。</translation>
    </message>
    <message>
        <source>Everything that will be signed is shown before.</source>
        <translation>所有将被签署的内容都会事先显示。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Throw away what is written here? This cannot be undone.</source>
        <translation>丢弃此处填写的内容？此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CountedText</name>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 / %2 个字符：超出 %3 个</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CreateKeyDialog</name>
    <message>
        <source>Create a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Signer id</source>
        <translation>签署人 ID</translation>
    </message>
    <message>
        <source>Signature method</source>
        <translation>签名方法</translation>
    </message>
    <message>
        <source>Create in the keychain</source>
        <translation>在钥匙串中创建</translation>
    </message>
    <message>
        <source>The key is made in the keychain of this computer by the signing helper, and stays there. Keys that exist are never touched.</source>
        <translation>密钥由签署助手程序在这台计算机的钥匙串中生成，并保留在其中。已有的密钥绝不会被改动。</translation>
    </message>
    <message>
        <source>&amp;Signer id</source>
        <translation>签署人 ID(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Write the id under which the directory knows you, such as priya.n.</source>
        <translation>填写您在签署人目录中的 ID，例如 priya.n。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DecisionSection</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Selected lane</source>
        <translation>选定的方案通道</translation>
    </message>
    <message>
        <source>Confidence class</source>
        <translation>置信等级</translation>
    </message>
    <message>
        <source>Risk overlay</source>
        <translation>风险叠加</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>回退方案</translation>
    </message>
    <message>
        <source>Mitigation option</source>
        <translation>缓解选项</translation>
    </message>
    <message>
        <source>Tier and policy</source>
        <translation>级别与策略</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>审计包</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Copy the whole core digest</source>
        <translation>复制完整的核心摘要值</translation>
    </message>
    <message>
        <source>Core digest</source>
        <translation>核心摘要值</translation>
    </message>
    <message>
        <source>Copy the whole packet digest</source>
        <translation>复制完整的审计包摘要值</translation>
    </message>
    <message>
        <source>Packet digest</source>
        <translation>审计包摘要值</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, by %2 version %3</source>
        <translation>%1，依据 %2 版本 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>未封存</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DraftCheckList</name>
    <message>
        <source>What is missing or wrong</source>
        <translation>缺少或有误的内容</translation>
    </message>
    <message>
        <source>Before it can be issued: %1</source>
        <translation>签发前需处理：%1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺少任何内容。</translation>
    </message>
    <message>
        <source>It can be issued; but look at this: %1</source>
        <translation>可以签发，但请留意：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EnrolmentDialog</name>
    <message>
        <source>Ask for enrolment</source>
        <translation>申请登记</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Your name as it stands beside your signatures</source>
        <translation>签名旁显示的您的姓名</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>签署并保存…</translation>
    </message>
    <message>
        <source>The request is signed with the key itself, which proves that you have it. It grants nothing: the directory's owner decides, after comparing the fingerprint with you.</source>
        <translation>申请由该密钥自身签署，以证明您持有它。申请不授予任何权限：由签署人目录的负责人与您核对指纹后决定。</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Printed &amp;name</source>
        <translation>署名(&amp;N)</translation>
    </message>
    <message>
        <source>I ask to act as</source>
        <translation>我申请担任</translation>
    </message>
    <message>
        <source>None: a further key for somebody who is in the directory already.</source>
        <translation>无：为已在签署人目录中的人员增加密钥。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceReader</name>
    <message>
        <source>Only the beginning is shown; the file has %1.</source>
        <translation>仅显示开头部分；文件大小为 %1。</translation>
    </message>
    <message>
        <source>%1 bytes of %2, verified, not shown. Pictures and other formats are not opened here.</source>
        <translation>%1 字节的 %2，已验证，不予显示。图片及其他格式不在此打开。</translation>
    </message>
    <message>
        <source>The bytes are not in this store, only their digest. Ask whoever keeps the file, and put it into the store's evidence folder.</source>
        <translation>此存储库中没有文件内容，只有其摘要值。请联系文件保管人，并将文件放入存储库的证据文件夹。</translation>
    </message>
    <message>
        <source>The bytes in this store do not have the digest that the packet states, so they are not shown.</source>
        <translation>此存储库中文件内容的摘要值与审计包声明的不符，因此不予显示。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The file as plain text</source>
        <translation>以纯文本显示文件</translation>
    </message>
    <message>
        <source>%1, %2, %3. SHA-256 %4</source>
        <translation>%1，%2，%3。SHA-256 %4</translation>
    </message>
    <message>
        <source>Cited: %1, which leads nowhere that can be read here</source>
        <translation>引用：%1，所指位置在此无法读取</translation>
    </message>
    <message>
        <source>Cited: %1 = %2, line %3</source>
        <translation>引用：%1 = %2，第 %3 行</translation>
    </message>
    <message>
        <source>Cited: %1 = %2</source>
        <translation>引用：%1 = %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Read the chosen file …</source>
        <translation>阅读所选文件…</translation>
    </message>
    <message>
        <source>Required evidence items</source>
        <translation>必需的证据项</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Choose a file in the table first</source>
        <translation>请先在表格中选择文件</translation>
    </message>
    <message>
        <source>All five required items stated.</source>
        <translation>五个必需项均已说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) missing.</source>
        <translation>
            <numerusform>缺少 %n 个必需项。</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 files verified here.</source>
        <translation>%2 个文件中有 %1 个已在此验证。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceSlot</name>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>%1: remove the file</source>
        <translation>%1：移除文件</translation>
    </message>
    <message>
        <source>%1: where it came from</source>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>https://… where this file was exported from</source>
        <translation>https://… 此文件的导出来源</translation>
    </message>
    <message>
        <source>%1: name of the artifact</source>
        <translation>%1：证据项名称</translation>
    </message>
    <message>
        <source>a short name, e.g. queue-graph</source>
        <translation>简短名称，例如 queue-graph</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>证据项</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Read: %1, %2 bytes, SHA-256 %3</source>
        <translation>已读取：%1，%2 字节，SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::EvidenceStep</name>
    <message>
        <source>Ranking snapshot (JSON, YAML or CSV)</source>
        <translation>排名快照（JSON、YAML 或 CSV）</translation>
    </message>
    <message>
        <source>Forecast band</source>
        <translation>预测区间</translation>
    </message>
    <message>
        <source>Dashboard extract</source>
        <translation>仪表板摘录</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>Exception cluster</source>
        <translation>异常簇</translation>
    </message>
    <message>
        <source>Add a context file</source>
        <translation>添加背景文件</translation>
    </message>
    <message>
        <source>Context, such as a screenshot, can be attached; it never satisfies a requirement.</source>
        <translation>可以附加截图等背景材料；它们不能满足任何必需项。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景材料</translation>
    </message>
    <message>
        <source>%1 (would be revision %2)</source>
        <translation>%1（将为修订 %2）</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FingerprintDialog</name>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>First eight digits of the fingerprint</source>
        <translation>指纹的前八位</translation>
    </message>
    <message>
        <source>&amp;Type the first eight digits of the fingerprint:</source>
        <translation>输入指纹的前八位(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>countersign::ui::HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>帮助页面列表</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>countersign::ui::InboxPage</name>
    <message>
        <source>Waits for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓中</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>待他人处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing waits for you here. “Waits for others” shows what is on its way, and who has it.</source>
        <translation>此处没有待您处理的内容。“待他人处理”列出进行中的内容及其当前处理人。</translation>
    </message>
    <message>
        <source>No packet is on hold.</source>
        <translation>没有暂缓中的审计包。</translation>
    </message>
    <message>
        <source>No packet answers this. Clear the filter, or choose another list above.</source>
        <translation>没有符合条件的审计包。请清除筛选，或在上方选择其他列表。</translation>
    </message>
    <message>
        <source>Search cluster, lane, person, digest</source>
        <translation>搜索异常簇、方案通道、人员、摘要值</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>审计包</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>All release windows</source>
        <translation>所有发布窗口</translation>
    </message>
    <message>
        <source>Reading the store …</source>
        <translation>正在读取存储库…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysPage</name>
    <message>
        <source>Keys and trust</source>
        <translation>密钥与信任</translation>
    </message>
    <message>
        <source>&amp;My keys</source>
        <translation>我的密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Trusted r&amp;ules</source>
        <translation>信任规则(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LaneStep</name>
    <message>
        <source>%1 (does not follow from the rules)</source>
        <translation>%1（不符合规则推导结果）</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 h</source>
        <translation>%1 / %2 / %3 小时</translation>
    </message>
    <message>
        <source>Lanes in rank order; the current row is the selected lane</source>
        <translation>按排名排列的方案通道；当前行为选定的方案通道</translation>
    </message>
    <message>
        <source>Comparison of the first two lanes and the selected one</source>
        <translation>前两个方案通道与选定方案通道的对比</translation>
    </message>
    <message>
        <source>Pick the lane in the table. What follows below is computed from the snapshot and the policy; nobody types it.</source>
        <translation>请在表格中选择方案通道。以下内容由快照和策略计算得出，无需手动输入。</translation>
    </message>
    <message>
        <source>Choose a ranking snapshot under Evidence: its lanes appear here.</source>
        <translation>请在“证据”中选择排名快照：其方案通道将显示在此处。</translation>
    </message>
    <message>
        <source>No lane is selected yet.</source>
        <translation>尚未选定方案通道。</translation>
    </message>
    <message>
        <source>Selected: %1, which the snapshot does not have</source>
        <translation>已选定：%1，但快照中没有该方案通道</translation>
    </message>
    <message>
        <source>Selected: %1, rank %2</source>
        <translation>已选定：%1，排名 %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>方案通道</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Low / mid / high</source>
        <translation>低 / 中 / 高</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Regression risk</source>
        <translation>回归风险</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Confidence class: %1   ·   risk overlay: %2   ·   fallback: %3 (%4)   ·   tier: %5</source>
        <translation>置信等级：%1   ·   风险叠加：%2   ·   回退方案：%3（%4）   ·   级别：%5</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1 (rank %2)</source>
        <translation>%1（排名 %2）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>较优</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LatencyChart</name>
    <message>
        <source>Chart of approval latency</source>
        <translation>批准耗时图表</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hours from submission to the last required approval</source>
        <translation>从提交到最后一项必需批准的小时数</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LatencyPanel</name>
    <message>
        <source>Approval latency</source>
        <translation>批准耗时</translation>
    </message>
    <message>
        <source>No packet of this window has been submitted for signatures yet.</source>
        <translation>此发布窗口尚无审计包提交签署。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LeafModel</name>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Release windows</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>Compose a draft</source>
        <translation>编写草稿</translation>
    </message>
    <message>
        <source>Keys and trust</source>
        <translation>密钥与信任</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Issue a draft</source>
        <translation>签发草稿</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>存储库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a store …</source>
        <translation>打开存储库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>审计包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New revision of it …</source>
        <translation>为其新建修订(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose the folder that holds strategy-approval</source>
        <translation>选择包含 strategy-approval 的文件夹</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>未打开存储库</translation>
    </message>
    <message>
        <source>Sandbox: nothing here can pass for production</source>
        <translation>沙盒：此处的任何内容都不能当作生产内容</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>nobody: I only look</source>
        <translation>无身份：仅查看</translation>
    </message>
    <message>
        <source>No single packet of this store is named %1</source>
        <translation>此存储库中没有唯一名为 %1 的审计包</translation>
    </message>
    <message>
        <source>Look for it in the inbox under “Everything”; a revision is named SAP-cluster-r1.</source>
        <translation>请在收件箱的“全部”中查找；修订的名称形如 SAP-cluster-r1。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OwnKeyModel</name>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OwnKeysPanel</name>
    <message>
        <source>Keys of this workstation</source>
        <translation>此工作站的密钥</translation>
    </message>
    <message>
        <source>The keychain has not been asked since this window was opened. “Try the key” asks it now.</source>
        <translation>自此窗口打开以来尚未查询钥匙串。“试用密钥”会立即查询。</translation>
    </message>
    <message>
        <source>A private key never leaves its keychain or file. Read a fingerprint aloud, or compare it over another channel, before anybody relies on the key.</source>
        <translation>私钥绝不会离开其钥匙串或文件。在任何人信赖该密钥之前，请朗读指纹核对，或通过其他渠道比对。</translation>
    </message>
    <message>
        <source>&amp;Create a key …</source>
        <translation>创建密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>Makes a new key in the keychain</source>
        <translation>在钥匙串中生成新密钥</translation>
    </message>
    <message>
        <source>Ask for &amp;enrolment …</source>
        <translation>申请登记(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes a request to be entered in the signer directory</source>
        <translation>生成一份录入签署人目录的申请</translation>
    </message>
    <message>
        <source>Save the &amp;public part …</source>
        <translation>保存公开部分(&amp;P)…</translation>
    </message>
    <message>
        <source>As a PEM file, or as lines for the signer directory</source>
        <translation>保存为 PEM 文件，或保存为签署人目录的条目行</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint</source>
        <translation>复制指纹(&amp;F)</translation>
    </message>
    <message>
        <source>All 64 digits, without spaces</source>
        <translation>全部 64 位，不含空格</translation>
    </message>
    <message>
        <source>&amp;Try the key</source>
        <translation>试用密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Shows whether the key can be unlocked now; nothing is kept</source>
        <translation>显示密钥现在能否解锁；不保留任何内容</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Removes the key from the keychain for ever</source>
        <translation>从钥匙串中永久移除密钥</translation>
    </message>
    <message>
        <source>There is no key on this workstation yet. “Create a key” makes one in the keychain; then ask for enrolment, so that the directory knows it.</source>
        <translation>此工作站尚无密钥。“创建密钥”会在钥匙串中生成一个；随后请申请登记，以便签署人目录收录它。</translation>
    </message>
    <message>
        <source>Remove is off: this key is in a file, and is removed by deleting its two files.</source>
        <translation>“移除”不可用：此密钥保存在文件中，删除其两个文件即可移除。</translation>
    </message>
    <message>
        <source>The key store answered last at %1.</source>
        <translation>密钥保存处最近一次响应时间：%1。</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The keychain is making the key. It may ask you to unlock it.</source>
        <translation>钥匙串正在生成密钥，可能会要求您解锁。</translation>
    </message>
    <message>
        <source>A key for %1 is in the keychain.</source>
        <translation>%1 的密钥已在钥匙串中。</translation>
    </message>
    <message>
        <source>It counts once the directory lists it: ask for enrolment next.</source>
        <translation>签署人目录收录后密钥才有效：接下来请申请登记。</translation>
    </message>
    <message>
        <source>Save the enrolment request</source>
        <translation>保存登记申请</translation>
    </message>
    <message>
        <source>Enrolment request (*.json)</source>
        <translation>登记申请 (*.json)</translation>
    </message>
    <message>
        <source>The key signs its request. You may be asked to unlock it.</source>
        <translation>密钥正在签署其申请。可能会要求您解锁密钥。</translation>
    </message>
    <message>
        <source>The request is in %1.</source>
        <translation>申请已保存到 %1。</translation>
    </message>
    <message>
        <source>Give the file to the directory's owner, and tell this fingerprint over another channel: %1</source>
        <translation>请将文件交给签署人目录的负责人，并通过其他渠道告知此指纹：%1</translation>
    </message>
    <message>
        <source>Public key (*.pem)</source>
        <translation>公钥 (*.pem)</translation>
    </message>
    <message>
        <source>Lines for the signer directory (*.yaml)</source>
        <translation>签署人目录的条目行 (*.yaml)</translation>
    </message>
    <message>
        <source>Save the public part</source>
        <translation>保存公开部分</translation>
    </message>
    <message>
        <source>Writing the public part …</source>
        <translation>正在写入公开部分…</translation>
    </message>
    <message>
        <source>The public part is in %1.</source>
        <translation>公开部分已保存到 %1。</translation>
    </message>
    <message>
        <source>Nothing in it is secret.</source>
        <translation>其中没有任何机密内容。</translation>
    </message>
    <message>
        <source>The fingerprint is copied.</source>
        <translation>指纹已复制。</translation>
    </message>
    <message>
        <source>The key is tried. You may be asked to unlock it.</source>
        <translation>正在试用密钥。可能会要求您解锁密钥。</translation>
    </message>
    <message>
        <source>The key of %1 can be used.</source>
        <translation>%1 的密钥可以使用。</translation>
    </message>
    <message>
        <source>It proved that it fits its public part. The proof was thrown away.</source>
        <translation>已证明密钥与其公开部分相符。证明内容已丢弃。</translation>
    </message>
    <message>
        <source>Remove the key of %1 for ever</source>
        <translation>永久移除 %1 的密钥</translation>
    </message>
    <message>
        <source>This cannot be undone: nothing can be signed with this key again. What it has signed stays valid. Have the directory revoke it as retired.</source>
        <translation>此操作无法撤销：此后无法再用此密钥签署任何内容。它已签署的内容仍然有效。请让签署人目录以停用为由将其吊销。</translation>
    </message>
    <message>
        <source>Remove for ever</source>
        <translation>永久移除</translation>
    </message>
    <message>
        <source>The keychain removes the key. It may ask you to unlock it.</source>
        <translation>钥匙串正在移除密钥，可能会要求您解锁。</translation>
    </message>
    <message>
        <source>The key of %1 is removed.</source>
        <translation>%1 的密钥已移除。</translation>
    </message>
    <message>
        <source>Its signatures stay valid. Have the directory revoke it as retired.</source>
        <translation>其签名仍然有效。请让签署人目录以停用为由将其吊销。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketListModel</name>
    <message>
        <source>%1 — by %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>审计包</translation>
    </message>
    <message>
        <source>Release window</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Selected lane</source>
        <translation>选定的方案通道</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>最近操作</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketPage</name>
    <message>
        <source>What you can do</source>
        <translation>您可以执行的操作</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>The packet asks for no signature.</source>
        <translation>此审计包不要求签名。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No statement counts yet.</source>
        <translation>尚无有效的声明。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>所有检查均已通过。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>审计包</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures.</source>
        <translation>必需签名：%1 / %2。</translation>
    </message>
    <message>
        <source>You can only look: this store's folder may not be written to by you.</source>
        <translation>您只能查看：您没有写入此存储库文件夹的权限。</translation>
    </message>
    <message>
        <source>You can only look: say at the top right who you are, with a key on this workstation, in order to act.</source>
        <translation>您只能查看：如需操作，请在右上角说明您的身份，并使用此工作站上的密钥。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PacketTitle</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copies the command that opens this packet</source>
        <translation>复制用于打开此审计包的命令</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订 %2</translation>
    </message>
    <message>
        <source>Release window %1</source>
        <translation>发布窗口 %1</translation>
    </message>
    <message>
        <source>Forked</source>
        <translation>存在分叉</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓中</translation>
    </message>
    <message>
        <source>Evidence incomplete</source>
        <translation>证据不完整</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>检查未通过</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PassphraseDesk</name>
    <message>
        <source>Unlock the key</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Choose a passphrase for %1</source>
        <translation>为 %1 设置口令</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入口令</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RationaleSection</name>
    <message>
        <source>Owner %1, due %2</source>
        <translation>负责人 %1，截止 %2</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>决策理由</translation>
    </message>
    <message>
        <source>%1 claims cite %2 places; %3 of them can be read here.</source>
        <translation>%1 条论断引用了 %2 处位置，其中 %3 处可在此读取。</translation>
    </message>
    <message>
        <source>Open the evidence: %1</source>
        <translation>打开证据：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RationaleStep</name>
    <message>
        <source>Primary reason for the selection</source>
        <translation>选择该方案通道的主要理由</translation>
    </message>
    <message>
        <source>Secondary reason for the selection</source>
        <translation>选择该方案通道的次要理由</translation>
    </message>
    <message>
        <source>Once a lane is selected, the rejected ones are listed here by rank.</source>
        <translation>选定方案通道后，未采用的方案通道将按排名列在此处。</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>未采用：%1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadinessSheet</name>
    <message>
        <source>Clusters of the window</source>
        <translation>此发布窗口的异常簇</translation>
    </message>
    <message>
        <source>What stops the release</source>
        <translation>阻止发布的原因</translation>
    </message>
    <message>
        <source>&amp;Open the packet</source>
        <translation>打开审计包(&amp;O)</translation>
    </message>
    <message>
        <source>Verdict of the gate</source>
        <translation>门禁结论</translation>
    </message>
    <message>
        <source>Asking the gate …</source>
        <translation>正在查询门禁…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The gate could not judge this window, so nothing may be released.</source>
        <translation>门禁无法判定此发布窗口，因此不得发布任何内容。</translation>
    </message>
    <message>
        <source>The gate is broken</source>
        <translation>门禁已失效</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>尚不能发布</translation>
    </message>
    <message>
        <source>It passes a packet that must fail; trust nothing it says.</source>
        <translation>它放行了本应不通过的审计包；请勿相信其任何结论。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected clusters have an approved packet. The gate names %n reason(s) against a release.</source>
        <translation>
            <numerusform>%2 个预期的异常簇中有 %1 个具有已批准的审计包。门禁列出了 %n 个不能发布的原因。</numerusform></translation>
    </message>
    <message>
        <source>No packet has been issued for this cluster.</source>
        <translation>尚未为此异常簇签发审计包。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReasonField</name>
    <message>
        <source>Reason code of %1</source>
        <translation>%1 的原因代码</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1 的原因</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>原因代码</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecommendationStep</name>
    <message>
        <source>&amp;Go: the packet can be approved</source>
        <translation>通过：可以批准此审计包(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold: nobody can approve until this hold is released</source>
        <translation>暂缓：解除此暂缓之前任何人都不能批准(&amp;H)</translation>
    </message>
    <message>
        <source>A packet with a failed verification cannot be recommended.</source>
        <translation>验证失败的审计包不能给出建议。</translation>
    </message>
    <message>
        <source>Recommend go or hold.</source>
        <translation>请建议放行或暂缓。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewPage</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>At your last look</source>
        <translation>您上次查看时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>What changed since my last look</source>
        <translation>自我上次查看以来的变化</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A signature is still being made.</source>
        <translation>仍有签名正在生成。</translation>
    </message>
    <message>
        <source>Begin again when it is recorded.</source>
        <translation>请在其记录完成后重新开始。</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>评审：%1</translation>
    </message>
    <message>
        <source>Reading the packet …</source>
        <translation>正在读取审计包…</translation>
    </message>
    <message>
        <source>Nobody can review here now.</source>
        <translation>目前没有人可以在此评审。</translation>
    </message>
    <message>
        <source>Choose who you are at the top of the window, in a store that you may write to.</source>
        <translation>请在窗口顶部选择您的身份，并使用您有写入权限的存储库。</translation>
    </message>
    <message>
        <source>Your last look: revision %1, %2.</source>
        <translation>您上次查看：修订 %1，%2。</translation>
    </message>
    <message>
        <source> Nothing has changed since.</source>
        <translation>此后没有变化。</translation>
    </message>
    <message>
        <source>&amp;Next: show what will be signed</source>
        <translation>下一步：显示将要签署的内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Verification %1 of 4: %2</source>
        <translation>验证 %1/4：%2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RosterStep</name>
    <message>
        <source>Propose again from the directory</source>
        <translation>根据签署人目录重新提议</translation>
    </message>
    <message>
        <source>Nobody in the directory holds this role for this packet.</source>
        <translation>签署人目录中没有人对此审计包持有该角色。</translation>
    </message>
    <message>
        <source>One of the persons ticked has to sign:</source>
        <translation>须由勾选的人员之一签署：</translation>
    </message>
    <message>
        <source>%1 may sign as %2</source>
        <translation>%1 可以 %2 的身份签署</translation>
    </message>
    <message>
        <source>Once a lane is selected, the tier says which signatures are needed.</source>
        <translation>选定方案通道后，将由等级决定需要哪些签名。</translation>
    </message>
    <message>
        <source>The tier asks for these signatures. Each may be given by anybody who holds the role for this packet; take away who must not be asked.</source>
        <translation>该等级要求以下签名。每个签名可由任何对此审计包持有相应角色的人提供；请移除不应被要求签署的人。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SectionJumps</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsPage</name>
    <message>
        <source>&amp;Tell the desktop when something new waits for me</source>
        <translation>有新事项等待我处理时发送桌面通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the last store again at the start</source>
        <translation>启动时重新打开上次的存储库(&amp;O)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A notification says how many packets wait, never which ones.</source>
        <translation>通知只显示等待处理的审计包数量，不会显示是哪些。</translation>
    </message>
    <message>
        <source>No setting changes what is checked: there is none that could.</source>
        <translation>没有任何设置会改变检查内容，也不存在能改变它的设置。</translation>
    </message>
    <message>
        <source>Another choice of colours or language shows when Countersign is started again.</source>
        <translation>更改颜色或语言后，需重新启动 Countersign 才会生效。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningPage</name>
    <message>
        <source>&amp;Next: show what will be signed</source>
        <translation>下一步：显示将要签署的内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A signature is still being made.</source>
        <translation>仍有签名正在生成。</translation>
    </message>
    <message>
        <source>Begin again when it is recorded.</source>
        <translation>请在其记录完成后重新开始。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the packet …</source>
        <translation>正在读取审计包…</translation>
    </message>
    <message>
        <source>Nobody is chosen who could sign.</source>
        <translation>尚未选择可以签署的人。</translation>
    </message>
    <message>
        <source>Choose who you are at the top of the window.</source>
        <translation>请在窗口顶部选择您的身份。</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>此存储库以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing can be signed in it from here.</source>
        <translation>无法从这里签署其中的任何内容。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningSheetView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Show what is &amp;left</source>
        <translation>显示其余内容(&amp;L)</translation>
    </message>
    <message>
        <source>Every value that will be signed</source>
        <translation>将要签署的所有值</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>签署身份</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>您的声明</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>您的权限</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Digest of this view</source>
        <translation>此视图的摘要值</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>&amp;Do not sign</source>
        <translation>不签署(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2), in the role or duty %3</source>
        <translation>%1（%2），角色或职责：%3</translation>
    </message>
    <message>
        <source>%1 in the release window %2</source>
        <translation>%1，发布窗口 %2</translation>
    </message>
    <message>
        <source>Si&amp;gn as %1 (%2)</source>
        <translation>以 %1（%2）的身份签署(&amp;G)</translation>
    </message>
    <message>
        <source>made at %1; it can be signed for %2:%3 more minutes</source>
        <translation>生成于 %1；还可在 %2:%3 分钟内签署</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can sign.</source>
        <translation>
            <numerusform>还有 %n 行尚未显示在屏幕上。请阅读到末尾（Page Down 或空格键），然后即可签署。</numerusform></translation>
    </message>
    <message>
        <source>Every line was on screen. You can sign now.</source>
        <translation>所有行均已显示在屏幕上。现在可以签署。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningStep</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading and checking the packet …</source>
        <translation>正在读取并检查审计包…</translation>
    </message>
    <message>
        <source>Signing: waiting for the key. The keychain or this window may ask you to unlock it.</source>
        <translation>正在签署：等待密钥。钥匙串或本窗口可能会要求您解锁密钥。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnapshotFactsForm</name>
    <message>
        <source>A CSV file has only lanes. Say what its snapshot is:</source>
        <translation>CSV 文件只包含方案通道。请说明其快照信息：</translation>
    </message>
    <message>
        <source>Label of the fallback decision</source>
        <translation>后备决策的标签</translation>
    </message>
    <message>
        <source>Fallback lane</source>
        <translation>后备方案通道</translation>
    </message>
    <message>
        <source>Fallback decision</source>
        <translation>后备决策</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TrustPanel</name>
    <message>
        <source>Policies and directories not trusted yet</source>
        <translation>尚未信任的策略和签署人目录</translation>
    </message>
    <message>
        <source>Trusted policies and directories</source>
        <translation>已信任的策略和签署人目录</translation>
    </message>
    <message>
        <source>What changes with it</source>
        <translation>由此带来的变化</translation>
    </message>
    <message>
        <source>&amp;Accept this version …</source>
        <translation>接受此版本(&amp;A)…</translation>
    </message>
    <message>
        <source>Trusted here</source>
        <translation>在此受信任</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Not trusted yet</source>
        <translation>尚未信任</translation>
    </message>
    <message>
        <source>Release windows</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>Open a store to see which of its rules count on this workstation.</source>
        <translation>请打开一个存储库，查看其中哪些规则在此工作站上有效。</translation>
    </message>
    <message>
        <source>Every current policy and directory of this store that can be read is trusted here.</source>
        <translation>此存储库中所有可读取的当前策略和签署人目录均已在此受信任。</translation>
    </message>
    <message>
        <source>A policy or directory counts here only once you have accepted it. Packets under the ones below cannot be judged before that.</source>
        <translation>策略或签署人目录须经您接受后才在此有效。在此之前，无法判定受以下策略或签署人目录约束的审计包。</translation>
    </message>
    <message>
        <source>It cannot be accepted. %1: %2
%3.</source>
        <translation>无法接受。%1：%2
%3。</translation>
    </message>
    <message>
        <source>The first version that is accepted here. Everything that it says:</source>
        <translation>这是在此接受的第一个版本。其全部内容：</translation>
    </message>
    <message>
        <source>The trusted version %1 is not at hand to compare with. Everything that this one says:</source>
        <translation>手头没有已信任的版本 %1 可供比较。此版本的全部内容：</translation>
    </message>
    <message>
        <source>Nothing but the version number changes from the trusted version %1.</source>
        <translation>与已信任的版本 %1 相比，只有版本号发生变化。</translation>
    </message>
    <message>
        <source>What changes from the trusted version %1:</source>
        <translation>与已信任的版本 %1 相比的变化：</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Ask its owner for the fingerprint over another channel, and compare all of it. From then on this version counts on this workstation.</source>
        <translation>请通过其他渠道向其所有者索取指纹，并完整比对。此后该版本将在此工作站上有效。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>%1 is trusted from now on.</source>
        <translation>%1 从现在起受信任。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::VerificationStep</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>该处内容</translation>
    </message>
    <message>
        <source>Material of this verification</source>
        <translation>此项验证的材料</translation>
    </message>
    <message>
        <source>Show what is &amp;left</source>
        <translation>显示其余内容(&amp;L)</translation>
    </message>
    <message>
        <source>Note: needed unless it is in order</source>
        <translation>备注：除非一切正常，否则必填</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can answer.</source>
        <translation>
            <numerusform>还有 %n 行尚未显示在屏幕上。请阅读到末尾（Page Down 或空格键），然后即可作答。</numerusform></translation>
    </message>
    <message>
        <source>All of it was on screen. Say what you found.</source>
        <translation>全部内容均已显示在屏幕上。请说明您的结论。</translation>
    </message>
    <message>
        <source>Say in the note what you found.</source>
        <translation>请在备注中说明您的发现。</translation>
    </message>
    <message>
        <source>Some files could not be shown. Say in the note how you looked at them.</source>
        <translation>部分文件无法显示。请在备注中说明您是如何查看它们的。</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WaitingNotice</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message numerus="yes">
        <source>%n new packet(s) wait for you</source>
        <translation>
            <numerusform>有 %n 个新审计包等待您处理</numerusform></translation>
    </message>
</context>
<context>
    <name>countersign::ui::WindowsPage</name>
    <message>
        <source>Release windows</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>About the chosen window</source>
        <translation>关于所选窗口</translation>
    </message>
    <message>
        <source>&amp;Ready to release?</source>
        <translation>可以发布了吗(&amp;R)？</translation>
    </message>
    <message>
        <source>Approval &amp;latency</source>
        <translation>批准耗时(&amp;L)</translation>
    </message>
    <message>
        <source>There is no release window in this store yet.</source>
        <translation>此存储库中还没有发布窗口。</translation>
    </message>
    <message>
        <source>Open a store to see its release windows.</source>
        <translation>请打开一个存储库以查看其发布窗口。</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>Primary reason</source>
        <translation>主要原因</translation>
    </message>
    <message>
        <source>Secondary reason</source>
        <translation>次要原因</translation>
    </message>
    <message>
        <source>First rejected lane</source>
        <translation>第一个未选方案通道</translation>
    </message>
    <message>
        <source>Second rejected lane</source>
        <translation>第二个未选方案通道</translation>
    </message>
    <message>
        <source>Further rejected lane</source>
        <translation>其他未选方案通道</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>已接受的风险</translation>
    </message>
    <message>
        <source>Follow-up control</source>
        <translation>后续控制措施</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>方案通道</translation>
    </message>
    <message>
        <source>Ranking snapshot</source>
        <translation>排名快照</translation>
    </message>
    <message>
        <source>Forecast band</source>
        <translation>预测区间</translation>
    </message>
    <message>
        <source>Dashboard extract</source>
        <translation>仪表板摘录</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Exception cluster</source>
        <translation>异常簇</translation>
    </message>
    <message>
        <source>choose a reason code</source>
        <translation>请选择原因代码</translation>
    </message>
    <message>
        <source>say it in words</source>
        <translation>请用文字说明</translation>
    </message>
    <message>
        <source>name an owner</source>
        <translation>请指定负责人</translation>
    </message>
    <message>
        <source>say when it is due</source>
        <translation>请说明截止时间</translation>
    </message>
    <message>
        <source>say where the file came from</source>
        <translation>请说明文件来源</translation>
    </message>
    <message>
        <source>say when it was captured</source>
        <translation>请说明采集时间</translation>
    </message>
    <message>
        <source>give it a short name</source>
        <translation>请起一个简短名称</translation>
    </message>
    <message>
        <source>give its ranking_snapshot_id</source>
        <translation>请填写其 ranking_snapshot_id</translation>
    </message>
    <message>
        <source>give its simulation_rule_version</source>
        <translation>请填写其 simulation_rule_version</translation>
    </message>
    <message>
        <source>say when it was generated</source>
        <translation>请说明生成时间</translation>
    </message>
    <message>
        <source>give the label of the fallback decision</source>
        <translation>请填写后备决策的标签</translation>
    </message>
    <message>
        <source>choose the fallback lane</source>
        <translation>请选择后备方案通道</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>请选择文件</translation>
    </message>
    <message>
        <source>select one</source>
        <translation>请选定一个</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>请选择一个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：请选择文件</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>ECDSA P-256 with SHA-256</source>
        <translation>ECDSA P-256（SHA-256）</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>In hardware</source>
        <translation>在硬件中</translation>
    </message>
    <message>
        <source>Passphrase-encrypted file</source>
        <translation>口令加密文件</translation>
    </message>
    <message>
        <source>Strategy owner (signs)</source>
        <translation>方案负责人（签署）</translation>
    </message>
    <message>
        <source>Release authority (signs)</source>
        <translation>发布授权人（签署）</translation>
    </message>
    <message>
        <source>Risk governance reviewer (signs)</source>
        <translation>风险治理评审人（签署）</translation>
    </message>
    <message>
        <source>Observer (never counts)</source>
        <translation>观察员（从不计入）</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Outcome reviewer</source>
        <translation>结果评审人</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Policy owner</source>
        <translation>策略负责人</translation>
    </message>
    <message>
        <source>Release operations</source>
        <translation>发布运营</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>事件指挥官</translation>
    </message>
    <message>
        <source>Platform engineering</source>
        <translation>平台工程</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review, sign and audit strategy-approval packets</source>
        <translation>评审、签署和审计方案批准审计包</translation>
    </message>
    <message>
        <source>Open this packet, e.g. SAP-window-cluster or SAP-cluster-r2</source>
        <translation>打开此审计包，例如 SAP-window-cluster 或 SAP-cluster-r2</translation>
    </message>
    <message>
        <source>Trust file (default: this person's countersign/trust.yaml)</source>
        <translation>信任文件（默认：当前用户的 countersign/trust.yaml）</translation>
    </message>
    <message>
        <source>Folder of keys (default: this person's countersign/keys)</source>
        <translation>密钥文件夹（默认：当前用户的 countersign/keys）</translation>
    </message>
    <message>
        <source>signer_id of the person at the window</source>
        <translation>当前操作人的 signer_id</translation>
    </message>
    <message>
        <source>Folder that holds strategy-approval/</source>
        <translation>包含 strategy-approval/ 的文件夹</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Show it again, and sign within five minutes.</source>
        <translation>请重新显示，并在五分钟内签署。</translation>
    </message>
    <message>
        <source>Show it again: you then see the packet as it is now, with what others have just signed.</source>
        <translation>请重新显示：您将看到审计包的当前状态，包括他人刚刚签署的内容。</translation>
    </message>
    <message>
        <source>Show it again when you are sure.</source>
        <translation>确定后请重新显示。</translation>
    </message>
    <message>
        <source>Close this: the packet's page says what can be done next, and by whom.</source>
        <translation>请关闭此页：审计包页面会说明接下来可以做什么、由谁来做。</translation>
    </message>
    <message>
        <source>Close this: the packet's page lists what fails. Usually a new revision mends it.</source>
        <translation>请关闭此页：审计包页面会列出未通过的项目。通常新建修订即可修正。</translation>
    </message>
    <message>
        <source>Begin again and choose the role or duty.</source>
        <translation>请重新开始，并选择角色或职责。</translation>
    </message>
    <message>
        <source>Begin again and choose the key, or have a valid key entered in the directory.</source>
        <translation>请重新开始并选择密钥，或请人将有效密钥登记到签署人目录。</translation>
    </message>
    <message>
        <source>The packet is approved and sealed: %1</source>
        <translation>审计包已批准并封存：%1</translation>
    </message>
    <message>
        <source>Digest of the sealed packet: %1</source>
        <translation>已封存审计包的摘要值：%1</translation>
    </message>
    <message>
        <source>The packet is not sealed yet. It still needs:</source>
        <translation>审计包尚未封存。仍需：</translation>
    </message>
    <message>
        <source>• %1 — from %2</source>
        <translation>• %1 — 由 %2 提供</translation>
    </message>
    <message>
        <source>• to be mended: %1</source>
        <translation>• 待修正：%1</translation>
    </message>
</context>
<context>
    <name>packet</name>
    <message>
        <source>Top-two comparison</source>
        <translation>前两名比较</translation>
    </message>
    <message>
        <source>Signer authority</source>
        <translation>签署人权限</translation>
    </message>
    <message>
        <source>Evidence completeness</source>
        <translation>证据完整性</translation>
    </message>
    <message>
        <source>Rationale references</source>
        <translation>决策理由引用</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>有疑虑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，由 %2，%3</translation>
    </message>
    <message>
        <source>relies on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>takes back: %1</source>
        <translation>收回：%1</translation>
    </message>
    <message>
        <source>releases: %1</source>
        <translation>解除：%1</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>all four verifications ok</source>
        <translation>四项验证均正常</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Hash only</source>
        <translation>仅哈希</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Why this lane</source>
        <translation>为何选择此方案通道</translation>
    </message>
    <message>
        <source>Also because</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <translation>为何不选 %1</translation>
    </message>
    <message>
        <source>Accepted risk %1</source>
        <translation>已接受的风险 %1</translation>
    </message>
    <message>
        <source>Follow-up control %1</source>
        <translation>后续控制措施 %1</translation>
    </message>
    <message>
        <source>Question, open</source>
        <translation>问题，未解决</translation>
    </message>
    <message>
        <source>Question, answered</source>
        <translation>问题，已答复</translation>
    </message>
    <message>
        <source>, open</source>
        <translation>，未解决</translation>
    </message>
    <message>
        <source>, taken back</source>
        <translation>，已收回</translation>
    </message>
    <message>
        <source>go</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>about the packet</source>
        <translation>关于审计包</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>say who you are, above</source>
        <translation>请在上方选择您的身份</translation>
    </message>
    <message>
        <source>there is no open hold</source>
        <translation>没有未解除的暂缓</translation>
    </message>
    <message>
        <source>you have not approved it</source>
        <translation>您尚未批准</translation>
    </message>
    <message>
        <source>you have approved it already</source>
        <translation>您已经批准</translation>
    </message>
    <message>
        <source>somebody else has signed for your role</source>
        <translation>已有他人以您的角色签署</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>▲ better for the lane</source>
        <translation>▲ 对该方案通道更有利</translation>
    </message>
    <message>
        <source>▼ worse for the lane</source>
        <translation>▼ 对该方案通道更不利</translation>
    </message>
    <message>
        <source>What is decided otherwise</source>
        <translation>决策有何不同</translation>
    </message>
    <message>
        <source>%1 is another file; what it says otherwise cannot be told here</source>
        <translation>%1 是另一个文件；此处无法说明其内容有何不同</translation>
    </message>
    <message>
        <source>What %1 says otherwise</source>
        <translation>%1 的内容有何不同</translation>
    </message>
    <message>
        <source>What the packet says</source>
        <translation>审计包的内容</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>此后发生的事项</translation>
    </message>
    <message>
        <source>Top-two comparison</source>
        <translation>前两名比较</translation>
    </message>
    <message>
        <source>Signers and their authority</source>
        <translation>签署人及其权限</translation>
    </message>
    <message>
        <source>Completeness of the evidence</source>
        <translation>证据的完整性</translation>
    </message>
    <message>
        <source>References of the rationale</source>
        <translation>决策理由的引用</translation>
    </message>
    <message>
        <source>Compare the two best lanes with the ranking snapshot: are the figures those of the file, and is the selected lane the one they speak for?</source>
        <translation>请将最优的两个方案通道与排名快照比较：数值是否与文件一致？所选方案通道是否正是这些数值所支持的？</translation>
    </message>
    <message>
        <source>Compare who has to sign with the policy and the directory: are the right roles asked, and may these people act here, for this window, cluster and tier?</source>
        <translation>请将须签署的人员与策略和签署人目录比较：要求的角色是否正确？这些人是否可以在此针对该窗口、异常簇和等级行事？</translation>
    </message>
    <message>
        <source>Go through the evidence: is every required item there, is it about this window and cluster, and does it say what the packet says it says?</source>
        <translation>请逐项检查证据：每个必需项是否齐全？是否与该窗口和异常簇有关？其内容是否与审计包所述一致？</translation>
    </message>
    <message>
        <source>Follow every reference of the rationale into the file it cites: does the place exist, and does it carry the claim?</source>
        <translation>请将决策理由的每处引用追溯到所引文件：该位置是否存在？是否支持该论断？</translation>
    </message>
    <message>
        <source>not shown: it is not text</source>
        <translation>未显示：不是文本</translation>
    </message>
    <message>
        <source>not shown: it is too long to be read here</source>
        <translation>未显示：过长，无法在此阅读</translation>
    </message>
    <message>
        <source>not shown: the file is not in this store</source>
        <translation>未显示：文件不在此存储库中</translation>
    </message>
    <message>
        <source>not shown: the file is damaged</source>
        <translation>未显示：文件已损坏</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>有疑虑</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File %1 (%2)</source>
        <translation>文件 %1（%2）</translation>
    </message>
    <message>
        <source>%1 by %2 as %3, %4</source>
        <translation>%1，由 %2 以 %3 身份，%4</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Another directory id</source>
        <translation>目录 id 已更改</translation>
    </message>
    <message>
        <source>Another environment</source>
        <translation>环境已更改</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>移除人员</translation>
    </message>
    <message>
        <source>Another printed name</source>
        <translation>显示姓名已更改</translation>
    </message>
    <message>
        <source>Grant added</source>
        <translation>新增授权</translation>
    </message>
    <message>
        <source>Grant removed</source>
        <translation>移除授权</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>范围已更改</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>新增密钥</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>密钥已更改</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>密钥已吊销</translation>
    </message>
    <message>
        <source>Another revocation</source>
        <translation>吊销信息已更改</translation>
    </message>
    <message>
        <source>Revocation taken back</source>
        <translation>吊销已取消</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>签署人目录</translation>
    </message>
    <message>
        <source>%1 %2, version %3</source>
        <translation>%1 %2，版本 %3</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Your statement</source>
        <translation>您的声明</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>The decision: its rationale</source>
        <translation>决策：决策理由</translation>
    </message>
    <message>
        <source>The decision: its evidence</source>
        <translation>决策：证据</translation>
    </message>
    <message>
        <source>The decision: earlier revisions</source>
        <translation>决策：较早的修订</translation>
    </message>
    <message>
        <source>The decision: the rules it was made under</source>
        <translation>决策：所依据的规则</translation>
    </message>
    <message>
        <source>The decision: the selected lane's projection</source>
        <translation>决策：所选方案通道的预测</translation>
    </message>
    <message>
        <source>The decision: the two best lanes</source>
        <translation>决策：最优的两个方案通道</translation>
    </message>
    <message>
        <source>The decision: who has to sign</source>
        <translation>决策：须签署的人员</translation>
    </message>
    <message>
        <source>Review relied on: number %1</source>
        <translation>所依据的评审：编号 %1</translation>
    </message>
    <message>
        <source>The decision: %1</source>
        <translation>决策：%1</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Signature not verified</source>
        <translation>签名未验证</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody yet; %1 can</source>
        <translation>尚无人；%1 可以</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>First minus rank %1</source>
        <translation>第一名减第 %1 名</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更优者</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>均不占优</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Convergence, hours</source>
        <translation>收敛时间（小时）</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>Needed role</source>
        <translation>所需角色</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>可签署人</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Required item</source>
        <translation>必需项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>工件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>声明内容</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>可处理人</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Pending signatures</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>存在分叉</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂缓中</translation>
    </message>
    <message>
        <source>evidence incomplete</source>
        <translation>证据不完整</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>检查失败</translation>
    </message>
    <message>
        <source>Needs my signature</source>
        <translation>需要我签名</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>需要我评审</translation>
    </message>
    <message>
        <source>On hold: I can release</source>
        <translation>暂缓中：我可以解除</translation>
    </message>
    <message>
        <source>I can submit it</source>
        <translation>我可以提交</translation>
    </message>
    <message>
        <source>Needs a new revision from me</source>
        <translation>需要我新建修订</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>a valid issue statement</source>
        <translation>有效的签发声明</translation>
    </message>
    <message>
        <source>complete evidence: %1</source>
        <translation>完整的证据：%1</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>reviews: %1</source>
        <translation>评审：%1</translation>
    </message>
    <message>
        <source>signature of %1</source>
        <translation>%1 的签名</translation>
    </message>
    <message>
        <source>signer rows for its tier: %1</source>
        <translation>其等级的签署人行：%1</translation>
    </message>
    <message>
        <source>release of the %1</source>
        <translation>解除%1</translation>
    </message>
    <message>
        <source>a fresh revision after the %1</source>
        <translation>在%1之后的新修订</translation>
    </message>
    <message>
        <source>nobody in the directory</source>
        <translation>签署人目录中无人</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1（本地 %2）</translation>
    </message>
</context>
</TS>