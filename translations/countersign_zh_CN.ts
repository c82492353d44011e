<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
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
    <name>constraints</name>
    <message>
        <source>The sealed packet cannot be read</source>
        <translation>无法读取已封存的审计包</translation>
    </message>
    <message>
        <source>Restore the file from a copy or an archive; a sealed packet is never edited</source>
        <translation>请从副本或存档恢复该文件；已封存的审计包绝不编辑</translation>
    </message>
    <message>
        <source>The packet does not follow the pinned schema</source>
        <translation>审计包不符合所固定的模式</translation>
    </message>
    <message>
        <source>Issue a new revision that follows the schema</source>
        <translation>请签发符合模式的新修订</translation>
    </message>
    <message>
        <source>packet_sha256 is not the digest of the packet</source>
        <translation>packet_sha256 不是该审计包的摘要值</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: its bytes were changed after sealing</source>
        <translation>请从副本恢复审计包：其字节在封存后被改动</translation>
    </message>
    <message>
        <source>Assembling the packet again from its core and statements gives other bytes</source>
        <translation>由核心和声明重新组装审计包，得到的字节不同</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: what it says does not follow from what was signed</source>
        <translation>请从副本恢复审计包：其内容与所签署的不一致</translation>
    </message>
    <message>
        <source>The stored validation report is not the one that the packet gives</source>
        <translation>存储的校验报告与由审计包得出的不同</translation>
    </message>
    <message>
        <source>Regenerate the report; it is derived and may be replaced</source>
        <translation>请重新生成报告；它是派生内容，可以替换</translation>
    </message>
    <message>
        <source>A pinned policy, directory or schema is missing or unusable</source>
        <translation>所固定的策略、签署人目录或模式缺失或不可用</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256</source>
        <translation>请将具有该摘要值的文件放回 evidence/sha256</translation>
    </message>
    <message>
        <source>A pinned policy or directory is not in this workstation&apos;s trust file</source>
        <translation>所固定的策略或签署人目录不在此工作站的信任文件中</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner and accept it with &apos;trust accept&apos;, or reject the packet</source>
        <translation>请与其负责人核对指纹并用“trust accept”接受，或拒绝该审计包</translation>
    </message>
    <message>
        <source>The newest trusted directory is not at hand, so nobody knows which keys were revoked</source>
        <translation>手头没有最新的受信任签署人目录，因此无从得知哪些密钥已被吊销</translation>
    </message>
    <message>
        <source>Take the trusted version into a window of this store with &apos;directory adopt&apos;</source>
        <translation>请用“directory adopt”将受信任的版本纳入此存储库的某个发布窗口</translation>
    </message>
    <message>
        <source>The packet names its policy or directory otherwise than the pinned file does</source>
        <translation>审计包对其策略或签署人目录的称呼与所固定的文件不同</translation>
    </message>
    <message>
        <source>Issue a new revision under the pinned rules</source>
        <translation>请按所固定的规则签发新修订</translation>
    </message>
    <message>
        <source>window.yaml is missing or unusable</source>
        <translation>window.yaml 缺失或不可用</translation>
    </message>
    <message>
        <source>Restore window.yaml of the release window</source>
        <translation>请恢复该发布窗口的 window.yaml</translation>
    </message>
    <message>
        <source>Window and signer directory do not both belong to production or both to the sandbox</source>
        <translation>发布窗口与签署人目录并非同属生产环境或同属沙盒</translation>
    </message>
    <message>
        <source>Use the directory of the window&apos;s environment</source>
        <translation>请使用与发布窗口环境相同的签署人目录</translation>
    </message>
    <message>
        <source>The packet&apos;s tier is not the one that the policy gives it</source>
        <translation>审计包的等级与策略给定的不同</translation>
    </message>
    <message>
        <source>Issue a new revision under the right tier</source>
        <translation>请以正确的等级签发新修订</translation>
    </message>
    <message>
        <source>required_signers has fewer rows than the tier demands</source>
        <translation>required_signers 的行数少于该等级的要求</translation>
    </message>
    <message>
        <source>Issue a new revision with a row for every signature of the tier</source>
        <translation>请签发新修订，为该等级的每个签名设一行</translation>
    </message>
    <message>
        <source>A required signer row asks for another scope than the packet&apos;s, or names somebody who does not hold the role for it</source>
        <translation>某必需签署人行要求的范围与审计包不同，或指定了不具备相应角色的人</translation>
    </message>
    <message>
        <source>Issue a new revision that names persons who hold the role for this packet</source>
        <translation>请签发新修订，指定对此审计包具备该角色的人员</translation>
    </message>
    <message>
        <source>The policy names no owner in the directory for the quarter of the window</source>
        <translation>策略未就发布窗口所在季度指定签署人目录中的负责人</translation>
    </message>
    <message>
        <source>Have the policy&apos;s next version name an owner for the quarter</source>
        <translation>请在策略的下一版本中为该季度指定负责人</translation>
    </message>
    <message>
        <source>A file among the statements cannot be read as one</source>
        <translation>声明中有一个文件无法作为声明读取</translation>
    </message>
    <message>
        <source>Remove what does not belong there, or get the statement again from its signer</source>
        <translation>请移除不属于此处的文件，或向其签署人重新索取该声明</translation>
    </message>
    <message>
        <source>A statement is signed by somebody the pinned directory does not know</source>
        <translation>某声明的签署人不在所固定的签署人目录中</translation>
    </message>
    <message>
        <source>Ignore it, or ask how it came here</source>
        <translation>请忽略它，或询问其来历</translation>
    </message>
    <message>
        <source>A signature under a known key does not verify</source>
        <translation>某个已知密钥的签名未通过验证</translation>
    </message>
    <message>
        <source>Treat the file as forged or damaged; get the statement again from its signer</source>
        <translation>请将该文件视为伪造或已损坏；向其签署人重新索取该声明</translation>
    </message>
    <message>
        <source>A key was used outside its time, after its revocation, or is kept in a way the tier refuses</source>
        <translation>密钥在有效期外或吊销后使用，或其保存方式为该等级所不容</translation>
    </message>
    <message>
        <source>Sign again with a key that is valid for this packet</source>
        <translation>请用对此审计包有效的密钥重新签署</translation>
    </message>
    <message>
        <source>A key is compromised or lost, and no statement of another person from before proves that this signature existed</source>
        <translation>密钥已泄露或丢失，且没有他人此前的声明证明该签名当时已存在</translation>
    </message>
    <message>
        <source>Have the person sign again with a new key, or have somebody else named for it sign</source>
        <translation>请让该人用新密钥重新签署，或让另一位被指定的人签署</translation>
    </message>
    <message>
        <source>A statement claims a role, scope or wording that the pinned directory does not give</source>
        <translation>某声明所称的角色、范围或措辞未由所固定的签署人目录授予</translation>
    </message>
    <message>
        <source>Have somebody with that authority sign</source>
        <translation>请让具有该权限的人签署</translation>
    </message>
    <message>
        <source>A statement is about another core or packet than the one it lies beside</source>
        <translation>某声明所针对的核心或审计包与其所在位置的不同</translation>
    </message>
    <message>
        <source>Put the statement back where it belongs</source>
        <translation>请将该声明放回其应在的位置</translation>
    </message>
    <message>
        <source>A statement names another one that is missing or does not count</source>
        <translation>某声明引用的另一声明缺失或无效</translation>
    </message>
    <message>
        <source>Bring the missing file back from the signer&apos;s workstation or an archive</source>
        <translation>请从签署人的工作站或存档取回缺失的文件</translation>
    </message>
    <message>
        <source>An act was not allowed in the state the packet was in</source>
        <translation>在审计包当时的状态下不允许该操作</translation>
    </message>
    <message>
        <source>Repeat the act once the packet has come to the right state</source>
        <translation>请在审计包到达正确状态后重复该操作</translation>
    </message>
    <message>
        <source>Whoever issued the packet acted as its reviewer or release authority</source>
        <translation>审计包的签发人同时担任了其评审人或发布授权人</translation>
    </message>
    <message>
        <source>Have somebody else review or release it</source>
        <translation>请让他人评审或授权发布</translation>
    </message>
    <message>
        <source>One person stands or signed in two conflicting roles</source>
        <translation>同一人被列入或签署了两个相互冲突的角色</translation>
    </message>
    <message>
        <source>Have a different person sign in each of the conflicting roles</source>
        <translation>请让不同的人分别以相互冲突的角色签署</translation>
    </message>
    <message>
        <source>Somebody signed who stands in no required signer row</source>
        <translation>签署者不在任何必需签署人行中</translation>
    </message>
    <message>
        <source>Have a person named in required_signers sign, or issue a revision that names this one</source>
        <translation>请让 required_signers 中指定的人签署，或签发指定此人的修订</translation>
    </message>
    <message>
        <source>An approval does not rely on enough reviews that recommend go</source>
        <translation>某项批准所依据的建议放行的评审不足</translation>
    </message>
    <message>
        <source>Have the signer approve again after enough go reviews</source>
        <translation>请在有足够的放行评审后让签署人重新批准</translation>
    </message>
    <message>
        <source>What an approval says was shown is not what it signs</source>
        <translation>批准所称显示的内容与其签署的内容不同</translation>
    </message>
    <message>
        <source>Have the signer approve again with this program</source>
        <translation>请让签署人用本程序重新批准</translation>
    </message>
    <message>
        <source>An approval was given while its signer had seen an open hold</source>
        <translation>签署人在已看到未解除的暂缓时作出了批准</translation>
    </message>
    <message>
        <source>Have the signer approve again after the hold is released</source>
        <translation>请在暂缓解除后让签署人重新批准</translation>
    </message>
    <message>
        <source>A hold was released by somebody who may not, or the release names no hold</source>
        <translation>暂缓由无权者解除，或该解除未指明任何暂缓</translation>
    </message>
    <message>
        <source>Have the placer or a release authority who did not issue the packet release it</source>
        <translation>请让设置暂缓的人或未签发该审计包的发布授权人来解除</translation>
    </message>
    <message>
        <source>A retraction names no standing approval of its signer</source>
        <translation>某项收回未指明其签署人仍有效的批准</translation>
    </message>
    <message>
        <source>Ignore it, or have the signer retract the right approval</source>
        <translation>请忽略它，或让签署人收回正确的批准</translation>
    </message>
    <message>
        <source>A decline or withdrawal has a reason code that the policy does not list</source>
        <translation>某项拒绝或撤回的原因代码未列于策略中</translation>
    </message>
    <message>
        <source>Repeat it with a listed reason code</source>
        <translation>请用所列的原因代码重做</translation>
    </message>
    <message>
        <source>A comment points at nothing in the core, or the packet was not issued</source>
        <translation>评论指向的内容不在核心中，或审计包尚未签发</translation>
    </message>
    <message>
        <source>Comment again on a place that is there</source>
        <translation>请针对存在的位置重新评论</translation>
    </message>
    <message>
        <source>A statement is older than the issue or submit it rests on, beyond the clock skew</source>
        <translation>某声明早于其所依据的签发或提交，且超出时钟偏差</translation>
    </message>
    <message>
        <source>Have it signed again on a workstation whose clock is right</source>
        <translation>请在时钟正确的工作站上重新签署</translation>
    </message>
    <message>
        <source>A statement is older than one it has seen, beyond the clock skew</source>
        <translation>某声明早于其已看到的声明，且超出时钟偏差</translation>
    </message>
    <message>
        <source>Check the clocks of both workstations</source>
        <translation>请检查两台工作站的时钟</translation>
    </message>
    <message>
        <source>A statement is a little older than one it has seen</source>
        <translation>某声明略早于其已看到的声明</translation>
    </message>
    <message>
        <source>Nothing to do: it is within the policy&apos;s clock skew</source>
        <translation>无需处理：仍在策略允许的时钟偏差之内</translation>
    </message>
    <message>
        <source>One person approved more than once in one role; the first approval counts</source>
        <translation>同一人以同一角色多次批准；以首次批准为准</translation>
    </message>
    <message>
        <source>Nothing to do; avoid approving on two workstations</source>
        <translation>无需处理；请避免在两台工作站上批准</translation>
    </message>
    <message>
        <source>No valid issue statement stands behind the core</source>
        <translation>该核心没有有效的签发声明</translation>
    </message>
    <message>
        <source>Have the author named in issued_by issue it</source>
        <translation>请让 issued_by 中指定的作者签发</translation>
    </message>
    <message>
        <source>The packet was not submitted for signature</source>
        <translation>审计包尚未提交签署</translation>
    </message>
    <message>
        <source>Have the author submit it</source>
        <translation>请让作者提交</translation>
    </message>
    <message>
        <source>The revision was declined or withdrawn</source>
        <translation>该修订已被拒绝或撤回</translation>
    </message>
    <message>
        <source>Issue a new revision</source>
        <translation>请签发新修订</translation>
    </message>
    <message>
        <source>A hold is open</source>
        <translation>有未解除的暂缓</translation>
    </message>
    <message>
        <source>Settle its reason; then its placer or a release authority releases it</source>
        <translation>请先解决其原因；然后由设置者或发布授权人解除</translation>
    </message>
    <message>
        <source>The packet lacks reviews that recommend go</source>
        <translation>审计包缺少建议放行的评审</translation>
    </message>
    <message>
        <source>Have a reviewer carry out the human review protocol</source>
        <translation>请让评审人执行人工评审规程</translation>
    </message>
    <message>
        <source>A required role has not signed</source>
        <translation>某必需角色尚未签署</translation>
    </message>
    <message>
        <source>Have one of the persons named sign in that role</source>
        <translation>请让所指定人员之一以该角色签署</translation>
    </message>
    <message>
        <source>Every condition is met but the packet is not sealed</source>
        <translation>所有条件均已满足，但审计包尚未封存</translation>
    </message>
    <message>
        <source>Run &apos;packet seal&apos;</source>
        <translation>请运行“packet seal”</translation>
    </message>
    <message>
        <source>An act against the packet is known that its approvals had not seen</source>
        <translation>已知有针对该审计包的操作，而其批准作出时未曾看到</translation>
    </message>
    <message>
        <source>Release the hold, or approve a higher revision</source>
        <translation>请解除暂缓，或批准更高的修订</translation>
    </message>
    <message>
        <source>Since a key was revoked, the approvals that stand are too few</source>
        <translation>自某密钥被吊销后，仍有效的批准数量不足</translation>
    </message>
    <message>
        <source>Issue and approve a new revision; &apos;directory impact&apos; lists every packet that needs one</source>
        <translation>请签发并批准新修订；“directory impact”列出所有需要新修订的审计包</translation>
    </message>
    <message>
        <source>Two different cores were issued for this revision</source>
        <translation>此修订签发了两个不同的核心</translation>
    </message>
    <message>
        <source>Withdraw or decline one of them</source>
        <translation>请撤回或拒绝其中之一</translation>
    </message>
    <message>
        <source>A higher revision was issued that follows this one</source>
        <translation>已签发接续此修订的更高修订</translation>
    </message>
    <message>
        <source>Continue with the higher revision</source>
        <translation>请继续使用更高的修订</translation>
    </message>
    <message>
        <source>The lineage does not name the earlier revisions as they are</source>
        <translation>修订沿革所列的较早修订与实际不符</translation>
    </message>
    <message>
        <source>Issue a revision whose lineage names every earlier one by its digest</source>
        <translation>请签发新修订，在修订沿革中以摘要值列出每个较早的修订</translation>
    </message>
    <message>
        <source>A higher approved revision replaces this one</source>
        <translation>更高的已批准修订取代了此修订</translation>
    </message>
    <message>
        <source>Use the higher revision</source>
        <translation>请使用更高的修订</translation>
    </message>
    <message>
        <source>A required evidence item is missing</source>
        <translation>缺少必需的证据项</translation>
    </message>
    <message>
        <source>Issue a new revision with complete evidence</source>
        <translation>请签发证据完整的新修订</translation>
    </message>
    <message>
        <source>The evidence bundle contradicts itself or its files</source>
        <translation>证据包自相矛盾，或与其文件矛盾</translation>
    </message>
    <message>
        <source>Issue a new revision with the right evidence</source>
        <translation>请用正确的证据签发新修订</translation>
    </message>
    <message>
        <source>The bytes of an artifact do not match its digest</source>
        <translation>某证据项的字节与其摘要值不符</translation>
    </message>
    <message>
        <source>Restore the file from where its URI points or from an archive</source>
        <translation>请从其 URI 所指位置或存档恢复该文件</translation>
    </message>
    <message>
        <source>The bytes of an artifact are not in this store</source>
        <translation>某证据项的字节不在此存储库中</translation>
    </message>
    <message>
        <source>Bring the file with that digest into evidence/sha256</source>
        <translation>请将具有该摘要值的文件放入 evidence/sha256</translation>
    </message>
    <message>
        <source>fail_matrix_run_id does not follow from schema, policy and matrix</source>
        <translation>fail_matrix_run_id 与模式、策略和矩阵推导的不符</translation>
    </message>
    <message>
        <source>Issue a new revision after running the fail matrix</source>
        <translation>请运行失败矩阵后签发新修订</translation>
    </message>
    <message>
        <source>The ranking snapshot is too old, or overtaken by a newer one</source>
        <translation>排名快照过旧，或已被更新的快照取代</translation>
    </message>
    <message>
        <source>Issue a new revision on the newest snapshot</source>
        <translation>请基于最新的快照签发新修订</translation>
    </message>
    <message>
        <source>A newer ranking snapshot appeared after the approval</source>
        <translation>批准之后出现了更新的排名快照</translation>
    </message>
    <message>
        <source>Nothing to do for this packet</source>
        <translation>对此审计包无需处理</translation>
    </message>
    <message>
        <source>The decision cannot be replayed: the ranking snapshot&apos;s bytes are missing or unusable</source>
        <translation>无法重算该决策：排名快照的字节缺失或不可用</translation>
    </message>
    <message>
        <source>Bring the ranking snapshot with that digest back into evidence/sha256</source>
        <translation>请将具有该摘要值的排名快照放回 evidence/sha256</translation>
    </message>
    <message>
        <source>The selected lane is not in the ranking snapshot</source>
        <translation>选定的方案通道不在排名快照中</translation>
    </message>
    <message>
        <source>Issue a new revision that selects a lane of the snapshot</source>
        <translation>请签发新修订，选定快照中的方案通道</translation>
    </message>
    <message>
        <source>Replaying the decision from the evidence gives something else than the packet says</source>
        <translation>由证据重算的决策与审计包所述不同</translation>
    </message>
    <message>
        <source>Issue a new revision built from the evidence</source>
        <translation>请签发由证据构建的新修订</translation>
    </message>
    <message>
        <source>A rejected lane has no reason where one is needed</source>
        <translation>某个未选方案通道缺少必需的理由</translation>
    </message>
    <message>
        <source>Issue a new revision with a reason for the lane</source>
        <translation>请签发新修订，为该方案通道说明理由</translation>
    </message>
    <message>
        <source>A rejected-lane reason names a lane out of rank order, the selected one, or none of the snapshot</source>
        <translation>未选方案通道的理由所指的通道不合排名次序、即为选定的通道，或不在快照中</translation>
    </message>
    <message>
        <source>Issue a new revision whose reasons follow the ranking</source>
        <translation>请签发新修订，使理由依照排名</translation>
    </message>
    <message>
        <source>A reason code is not one the policy lists for this use</source>
        <translation>某原因代码未由策略列为此用途</translation>
    </message>
    <message>
        <source>Issue a new revision with a listed reason code</source>
        <translation>请用所列的原因代码签发新修订</translation>
    </message>
    <message>
        <source>A rationale reference leads nowhere</source>
        <translation>决策理由的某处引用无所指</translation>
    </message>
    <message>
        <source>Issue a new revision whose references point into the evidence</source>
        <translation>请签发新修订，使引用指向证据</translation>
    </message>
    <message>
        <source>A reason cites no evidence</source>
        <translation>某项理由未引用证据</translation>
    </message>
    <message>
        <source>Cite the evidence row it rests on in the next revision</source>
        <translation>请在下一修订中引用其所依据的证据行</translation>
    </message>
    <message>
        <source>The owner of a risk acceptance or control is not in the directory</source>
        <translation>某项风险接受或控制措施的负责人不在签署人目录中</translation>
    </message>
    <message>
        <source>Name an owner of the directory in the next revision</source>
        <translation>请在下一修订中指定签署人目录中的负责人</translation>
    </message>
    <message>
        <source>A file of the window is not what its place says</source>
        <translation>发布窗口的某文件与其所在位置应有的内容不符</translation>
    </message>
    <message>
        <source>Restore the file, or remove it if it does not belong there</source>
        <translation>请恢复该文件；若不属于此处，请移除</translation>
    </message>
    <message>
        <source>The release window has no usable window.yaml, so nobody knows what it expects</source>
        <translation>发布窗口没有可用的 window.yaml，因此无从得知其要求</translation>
    </message>
    <message>
        <source>The gate found no packet to check</source>
        <translation>门禁未找到可检查的审计包</translation>
    </message>
    <message>
        <source>Check the path and the window id; a gate never passes on nothing</source>
        <translation>请检查路径和发布窗口 ID；门禁绝不会在空无内容时放行</translation>
    </message>
    <message>
        <source>An expected exception cluster has no approved packet</source>
        <translation>某个预期的异常簇没有已批准的审计包</translation>
    </message>
    <message>
        <source>Bring a packet for the cluster to approval</source>
        <translation>请为该异常簇完成一个审计包的批准</translation>
    </message>
    <message>
        <source>A file among the evidence does not have the digest that it is named after</source>
        <translation>证据中某文件的摘要值与其文件名不符</translation>
    </message>
    <message>
        <source>Restore it from where its URI points, or from an archive</source>
        <translation>请从其 URI 所指位置或存档恢复它</translation>
    </message>
    <message>
        <source>A file among the evidence cannot be read</source>
        <translation>无法读取证据中的某文件</translation>
    </message>
    <message>
        <source>Make it a readable file, or restore it from an archive</source>
        <translation>请使其成为可读文件，或从存档恢复</translation>
    </message>
    <message>
        <source>Statements lie here without the core that they are about</source>
        <translation>此处的声明缺少其所针对的核心</translation>
    </message>
    <message>
        <source>Bring the core back from a copy, or from the workstation that issued it</source>
        <translation>请从副本或签发它的工作站取回该核心</translation>
    </message>
    <message>
        <source>A file that belongs here is missing</source>
        <translation>缺少一个应在此处的文件</translation>
    </message>
    <message>
        <source>Restore it from a copy; what a sealed packet says by itself is not lost</source>
        <translation>请从副本恢复；已封存审计包自身的内容并未丢失</translation>
    </message>
    <message>
        <source>Something lies in the store that does not belong there</source>
        <translation>存储库中有不属于此处的内容</translation>
    </message>
    <message>
        <source>Find out who put it there, and move it out of the store</source>
        <translation>请查明由谁放入，并将其移出存储库</translation>
    </message>
    <message>
        <source>A file in the making was left behind, by a program that was stopped or is still writing</source>
        <translation>遗留了一个正在生成的文件，来自已停止或仍在写入的程序</translation>
    </message>
    <message>
        <source>Nothing to do: it is never read</source>
        <translation>无需处理：该文件绝不会被读取</translation>
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
        <translation>前两名比较</translation>
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
        <translation>等级与策略</translation>
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
        <source>The request is signed with the key itself, which proves that you have it. It grants nothing: the directory&apos;s owner decides, after comparing the fingerprint with you.</source>
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
        <source>The bytes are not in this store, only their digest. Ask whoever keeps the file, and put it into the store&apos;s evidence folder.</source>
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
            <numerusform>缺少 %n 个必需项。</numerusform>
        </translation>
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
        <translation>置信等级：%1   ·   风险叠加：%2   ·   回退方案：%3（%4）   ·   等级：%5</translation>
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
    <message>
        <source>%1 (no key here)</source>
        <translation>%1（此处无密钥）</translation>
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
        <source>Give the file to the directory&apos;s owner, and tell this fingerprint over another channel: %1</source>
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
        <translation>发现项</translation>
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
        <source>You can only look: this store&apos;s folder may not be written to by you.</source>
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
        <translation>选定方案通道后，未选方案通道将按排名列在此处。</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>未选：%1</translation>
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
            <numerusform>%2 个预期的异常簇中有 %1 个具有已批准的审计包。门禁列出了 %n 个不能发布的原因。</numerusform>
        </translation>
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
            <numerusform>还有 %n 行尚未显示在屏幕上。请阅读到末尾（Page Down 或空格键），然后即可签署。</numerusform>
        </translation>
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
        <translation>回退决策的标签</translation>
    </message>
    <message>
        <source>Fallback lane</source>
        <translation>回退方案通道</translation>
    </message>
    <message>
        <source>Fallback decision</source>
        <translation>回退决策</translation>
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
        <translation>请通过其他渠道向其负责人索取指纹，并完整比对。此后该版本将在此工作站上有效。</translation>
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
            <numerusform>还有 %n 行尚未显示在屏幕上。请阅读到末尾（Page Down 或空格键），然后即可作答。</numerusform>
        </translation>
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
            <numerusform>有 %n 个新审计包等待您处理</numerusform>
        </translation>
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
        <translation>理由</translation>
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
        <translation>请填写回退决策的标签</translation>
    </message>
    <message>
        <source>choose the fallback lane</source>
        <translation>请选择回退方案通道</translation>
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
    <name>errors</name>
    <message>
        <source>Text is not padded standard base64 in its only canonical spelling</source>
        <translation>文本不是带填充的标准 base64 的唯一规范写法</translation>
    </message>
    <message>
        <source>Encode the bytes again with a standard tool such as base64 -w0</source>
        <translation>请用标准工具（例如 base64 -w0）重新编码</translation>
    </message>
    <message>
        <source>A SHA-256 digest is not 64 lower-case hex digits</source>
        <translation>SHA-256 摘要值不是 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>Write the digest as sha256sum prints it</source>
        <translation>请按 sha256sum 的输出填写摘要值</translation>
    </message>
    <message>
        <source>An id has a form that is not allowed</source>
        <translation>ID 的格式不允许</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underscores or hyphens, starting with a letter or digit, without &apos;..&apos;, a trailing dot or a device name such as CON</source>
        <translation>请使用 1 至 64 个字母、数字、点、下划线或连字符，以字母或数字开头，不含“..”，不以点结尾，也不用 CON 之类的设备名</translation>
    </message>
    <message>
        <source>A timestamp is not RFC 3339 UTC in whole seconds</source>
        <translation>时间戳不是整秒的 RFC 3339 UTC 格式</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DDTHH:MM:SSZ with a real calendar date</source>
        <translation>请写成 YYYY-MM-DDTHH:MM:SSZ，日期须真实存在</translation>
    </message>
    <message>
        <source>A decimal is not in canonical form</source>
        <translation>小数不是规范形式</translation>
    </message>
    <message>
        <source>Write it without exponent, plus sign, leading zeros or trailing zeros after the point, at most 34 digits</source>
        <translation>请不要使用指数、正号、前导零或小数点后的末尾零，最多 34 位数字</translation>
    </message>
    <message>
        <source>Text is not a number</source>
        <translation>文本不是数字</translation>
    </message>
    <message>
        <source>Write a decimal number such as 12.5</source>
        <translation>请填写小数，例如 12.5</translation>
    </message>
    <message>
        <source>A number has more than 34 significant digits</source>
        <translation>数字的有效位数超过 34 位</translation>
    </message>
    <message>
        <source>Give the number with at most 34 digits</source>
        <translation>请以最多 34 位数字填写</translation>
    </message>
    <message>
        <source>A JSON file is larger than allowed</source>
        <translation>JSON 文件超过允许的大小</translation>
    </message>
    <message>
        <source>Give a smaller file, or attach large content as evidence of another format</source>
        <translation>请使用较小的文件，或将大量内容作为其他格式的证据附上</translation>
    </message>
    <message>
        <source>A JSON file starts with a byte order mark</source>
        <translation>JSON 文件以字节顺序标记开头</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without byte order mark</source>
        <translation>请将文件保存为不带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>A JSON string holds bytes that are not well-formed UTF-8</source>
        <translation>JSON 字符串含有格式不正确的 UTF-8 字节</translation>
    </message>
    <message>
        <source>Write the file in UTF-8</source>
        <translation>请以 UTF-8 写入文件</translation>
    </message>
    <message>
        <source>A JSON file ends before its document is complete</source>
        <translation>JSON 文件在文档完整之前结束</translation>
    </message>
    <message>
        <source>Get the complete file again from where it came from</source>
        <translation>请从来源处重新获取完整的文件</translation>
    </message>
    <message>
        <source>A JSON file has something where its grammar allows something else</source>
        <translation>JSON 文件某处的内容不符合语法</translation>
    </message>
    <message>
        <source>Correct the file at that byte</source>
        <translation>请在该字节处更正文件</translation>
    </message>
    <message>
        <source>A JSON file has more after its document</source>
        <translation>JSON 文件在文档之后还有内容</translation>
    </message>
    <message>
        <source>Keep exactly one JSON document in the file</source>
        <translation>请在文件中只保留一个 JSON 文档</translation>
    </message>
    <message>
        <source>JSON arrays and objects are nested too deeply</source>
        <translation>JSON 数组和对象嵌套过深</translation>
    </message>
    <message>
        <source>Use at most the stated number of nested arrays and objects</source>
        <translation>数组和对象的嵌套层数请不要超过所述数目</translation>
    </message>
    <message>
        <source>A JSON number is misspelt</source>
        <translation>JSON 数字的写法有误</translation>
    </message>
    <message>
        <source>Write it as RFC 8259 section 6 says: no leading zeros, no plus sign, digits on both sides of the point</source>
        <translation>请按 RFC 8259 第 6 节书写：无前导零，无正号，小数点两侧均有数字</translation>
    </message>
    <message>
        <source>A JSON string holds a raw control character</source>
        <translation>JSON 字符串含有未转义的控制字符</translation>
    </message>
    <message>
        <source>Write control characters as escapes</source>
        <translation>请将控制字符写成转义形式</translation>
    </message>
    <message>
        <source>A JSON string holds an escape that does not exist</source>
        <translation>JSON 字符串含有不存在的转义</translation>
    </message>
    <message>
        <source>Use only \&quot; \\ \/ \b \f \n \r \t and \u with four hex digits</source>
        <translation>只能使用 \&quot; \\ \/ \b \f \n \r \t 以及后接四位十六进制数字的 \u</translation>
    </message>
    <message>
        <source>A JSON string escapes half of a surrogate pair</source>
        <translation>JSON 字符串只转义了代理对的一半</translation>
    </message>
    <message>
        <source>Write the character itself or both halves of its pair</source>
        <translation>请写出字符本身，或代理对的两半</translation>
    </message>
    <message>
        <source>A JSON object has the same member name twice</source>
        <translation>JSON 对象中同一成员名出现两次</translation>
    </message>
    <message>
        <source>Keep one of the two members</source>
        <translation>请保留两个成员之一</translation>
    </message>
    <message>
        <source>A member name of a signed file has a form that is not allowed</source>
        <translation>已签署文件的某个成员名格式不允许</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores only, at least one</source>
        <translation>只能使用字母、数字和下划线，至少一个字符</translation>
    </message>
    <message>
        <source>A number of a signed file has a fraction or an exponent</source>
        <translation>已签署文件中的某个数字含有小数部分或指数</translation>
    </message>
    <message>
        <source>Write integers as plain digits and decimals as strings</source>
        <translation>整数请只用数字书写，小数请写成字符串</translation>
    </message>
    <message>
        <source>A number of a signed file is -0</source>
        <translation>已签署文件中的某个数字为 -0</translation>
    </message>
    <message>
        <source>Write 0</source>
        <translation>请写 0</translation>
    </message>
    <message>
        <source>An integer of a signed file is beyond 9007199254740991 or its negative</source>
        <translation>已签署文件中的某个整数超出 ±9007199254740991</translation>
    </message>
    <message>
        <source>Write the number as a string</source>
        <translation>请将该数字写成字符串</translation>
    </message>
    <message>
        <source>Text of a signed file holds a control character other than a line feed</source>
        <translation>已签署文件的文本含有换行符以外的控制字符</translation>
    </message>
    <message>
        <source>Remove the control character</source>
        <translation>请移除该控制字符</translation>
    </message>
    <message>
        <source>Text of a signed file holds a code point that Unicode has not assigned</source>
        <translation>已签署文件的文本含有 Unicode 未分配的码位</translation>
    </message>
    <message>
        <source>Remove the code point</source>
        <translation>请移除该码位</translation>
    </message>
    <message>
        <source>Text of a signed file is not in Unicode normalisation form C</source>
        <translation>已签署文件的文本不是 Unicode 规范化形式 C</translation>
    </message>
    <message>
        <source>Normalise the text to NFC before it is signed</source>
        <translation>请在签署前将文本规范化为 NFC</translation>
    </message>
    <message>
        <source>The bytes of a signed file are not its canonical ones</source>
        <translation>已签署文件的字节不是其规范形式</translation>
    </message>
    <message>
        <source>Get the file again as it was written; it was edited or reformatted</source>
        <translation>请重新获取原样的文件；它已被编辑或重新排版</translation>
    </message>
    <message>
        <source>A required member is missing</source>
        <translation>缺少必需的成员</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>请添加该成员</translation>
    </message>
    <message>
        <source>A member is not known here</source>
        <translation>某个成员在此处不被识别</translation>
    </message>
    <message>
        <source>Remove the member, or use a program that knows this version of the format</source>
        <translation>请移除该成员，或使用支持此格式版本的程序</translation>
    </message>
    <message>
        <source>A value has another type than its place asks for</source>
        <translation>某个值的类型与其位置的要求不符</translation>
    </message>
    <message>
        <source>Write a value of the expected type</source>
        <translation>请填写所要求类型的值</translation>
    </message>
    <message>
        <source>A text is longer than allowed</source>
        <translation>文本超过允许的长度</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>请缩短文本</translation>
    </message>
    <message>
        <source>A value is not one of the words allowed in its place</source>
        <translation>某个值不在其位置允许的用词之列</translation>
    </message>
    <message>
        <source>Use one of the listed words</source>
        <translation>请使用所列用词之一</translation>
    </message>
    <message>
        <source>A number is outside the range allowed in its place</source>
        <translation>数字超出其位置允许的范围</translation>
    </message>
    <message>
        <source>Use a number within the range</source>
        <translation>请使用范围内的数字</translation>
    </message>
    <message>
        <source>An array has more items than allowed</source>
        <translation>数组的项数超过允许值</translation>
    </message>
    <message>
        <source>Shorten the array</source>
        <translation>请缩短数组</translation>
    </message>
    <message>
        <source>An array holds the same item twice</source>
        <translation>数组中有重复的项</translation>
    </message>
    <message>
        <source>Keep one of the two items</source>
        <translation>请保留两项之一</translation>
    </message>
    <message>
        <source>An array of a signed file is not sorted</source>
        <translation>已签署文件中的某个数组未排序</translation>
    </message>
    <message>
        <source>Sort the items by their bytes</source>
        <translation>请按字节对各项排序</translation>
    </message>
    <message>
        <source>A YAML file is larger than this kind of file may be</source>
        <translation>YAML 文件超过此类文件允许的大小</translation>
    </message>
    <message>
        <source>Check that it is the right file, or split its content</source>
        <translation>请检查文件是否正确，或拆分其内容</translation>
    </message>
    <message>
        <source>A YAML file is not UTF-8</source>
        <translation>YAML 文件不是 UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>A YAML file starts with a byte order mark</source>
        <translation>YAML 文件以字节顺序标记开头</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark</source>
        <translation>请将文件保存为不带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>A YAML file has carriage returns; git with core.autocrlf, or an editor, has changed its bytes</source>
        <translation>YAML 文件含有回车符；启用 core.autocrlf 的 git 或某个编辑器改动了其字节</translation>
    </message>
    <message>
        <source>Restore the file with line feeds only and switch the conversion off (.gitattributes: * -text)</source>
        <translation>请恢复仅含换行符的文件，并关闭转换（.gitattributes: * -text）</translation>
    </message>
    <message>
        <source>A YAML file has a tab</source>
        <translation>YAML 文件含有制表符</translation>
    </message>
    <message>
        <source>Use spaces</source>
        <translation>请使用空格</translation>
    </message>
    <message>
        <source>A YAML file has a control character, a Unicode line separator or a code point that is no character</source>
        <translation>YAML 文件含有控制字符、Unicode 行分隔符或非字符码位</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>请移除该字符</translation>
    </message>
    <message>
        <source>A YAML file has no content</source>
        <translation>YAML 文件没有内容</translation>
    </message>
    <message>
        <source>Write the document, or restore the file</source>
        <translation>请编写文档，或恢复该文件</translation>
    </message>
    <message>
        <source>A directive or document marker stands in a YAML file; only one &apos;---&apos; before all content is allowed</source>
        <translation>YAML 文件中有指令或文档标记；只允许在所有内容之前有一个 &apos;---&apos;</translation>
    </message>
    <message>
        <source>Keep one document per file, without %YAML, %TAG, &apos;...&apos; and further &apos;---&apos; lines</source>
        <translation>每个文件请只保留一个文档，不含 %YAML、%TAG、&apos;...&apos; 和其他 &apos;---&apos; 行</translation>
    </message>
    <message>
        <source>An anchor or alias stands where a value is expected; the restricted form has none</source>
        <translation>应为值之处出现了锚点或别名；受限形式不允许</translation>
    </message>
    <message>
        <source>Write the value out, or put the text in quotes</source>
        <translation>请写出该值，或将文本放入引号</translation>
    </message>
    <message>
        <source>A tag stands where a value is expected; the restricted form has none</source>
        <translation>应为值之处出现了标签；受限形式不允许</translation>
    </message>
    <message>
        <source>Remove the tag, or put the text in quotes</source>
        <translation>请移除该标签，或将文本放入引号</translation>
    </message>
    <message>
        <source>A block scalar (| or &gt;) stands where a value is expected; the restricted form has none</source>
        <translation>应为值之处出现了块标量（| 或 &gt;）；受限形式不允许</translation>
    </message>
    <message>
        <source>Write the text on one line, in double quotes with \n for line breaks</source>
        <translation>请将文本写在一行，用双引号括起，换行写作 \n</translation>
    </message>
    <message>
        <source>A key is written with &apos;?&apos;; only plain and quoted keys are allowed</source>
        <translation>键使用了 &apos;?&apos; 写法；只允许普通键和带引号的键</translation>
    </message>
    <message>
        <source>Write the key followed by a colon</source>
        <translation>请写出键，后接冒号</translation>
    </message>
    <message>
        <source>A merge key (&lt;&lt;) stands in a YAML file; the restricted form has none</source>
        <translation>YAML 文件中有合并键（&lt;&lt;）；受限形式不允许</translation>
    </message>
    <message>
        <source>Write the members out</source>
        <translation>请写出各成员</translation>
    </message>
    <message>
        <source>A quoted text does not end on its line</source>
        <translation>带引号的文本未在本行结束</translation>
    </message>
    <message>
        <source>Close the quote on the same line</source>
        <translation>请在同一行闭合引号</translation>
    </message>
    <message>
        <source>A double-quoted text has an escape other than \&quot;, \\ and \n</source>
        <translation>双引号文本含有 \&quot;、\\ 和 \n 以外的转义</translation>
    </message>
    <message>
        <source>Write the character itself, or use single quotes</source>
        <translation>请写出字符本身，或使用单引号</translation>
    </message>
    <message>
        <source>A null, or nothing, stands where a value is needed</source>
        <translation>需要值之处为 null 或空白</translation>
    </message>
    <message>
        <source>Write a value; put a word such as null in quotes if it is meant as text</source>
        <translation>请填写值；若 null 之类的词是文本，请放入引号</translation>
    </message>
    <message>
        <source>A key or list item has no value</source>
        <translation>键或列表项没有值</translation>
    </message>
    <message>
        <source>Write a value (&quot;&quot; for empty text, [] for an empty list), or remove the line</source>
        <translation>请填写值（&quot;&quot; 表示空文本，[] 表示空列表），或移除该行</translation>
    </message>
    <message>
        <source>An unquoted text starts with, or contains, characters that mean something else in YAML</source>
        <translation>未加引号的文本以 YAML 中另有含义的字符开头，或含有此类字符</translation>
    </message>
    <message>
        <source>Put the text in quotes</source>
        <translation>请将文本放入引号</translation>
    </message>
    <message>
        <source>A list or mapping in brackets is not well formed or does not end on its line</source>
        <translation>括号中的列表或映射格式不正确，或未在本行结束</translation>
    </message>
    <message>
        <source>Close it on the same line, with &apos;name: value&apos; members and commas between, or write it in block form</source>
        <translation>请在同一行闭合，成员写作 &apos;name: value&apos; 并以逗号分隔，或改用块形式</translation>
    </message>
    <message>
        <source>Something other than a comment follows a value on its line</source>
        <translation>值之后的同一行中有注释以外的内容</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, or a space before &apos;#&apos;</source>
        <translation>请将整个文本放入引号，或在 &apos;#&apos; 前加空格</translation>
    </message>
    <message>
        <source>A line is neither &apos;key: value&apos; nor &apos;- item&apos;</source>
        <translation>某行既不是 &apos;key: value&apos;，也不是 &apos;- item&apos;</translation>
    </message>
    <message>
        <source>Write each value on the line of its key; put keys with characters other than letters, digits and _ $ . - in quotes</source>
        <translation>请将每个值写在其键的同一行；含有字母、数字和 _ $ . - 以外字符的键请放入引号</translation>
    </message>
    <message>
        <source>A line&apos;s indentation fits no open mapping or list</source>
        <translation>某行的缩进与任何未结束的映射或列表都不符</translation>
    </message>
    <message>
        <source>Indent it like its neighbours, with spaces</source>
        <translation>请与相邻行一致，用空格缩进</translation>
    </message>
    <message>
        <source>Mappings and lists are nested more than 32 deep</source>
        <translation>映射和列表的嵌套超过 32 层</translation>
    </message>
    <message>
        <source>Check that it is the right file; no Countersign file nests so deeply</source>
        <translation>请检查文件是否正确；Countersign 的文件不会嵌套如此之深</translation>
    </message>
    <message>
        <source>A key stands twice in one mapping</source>
        <translation>同一映射中某个键出现两次</translation>
    </message>
    <message>
        <source>Remove one of the two</source>
        <translation>请移除两者之一</translation>
    </message>
    <message>
        <source>The YAML parser refused the file</source>
        <translation>YAML 解析器拒绝了该文件</translation>
    </message>
    <message>
        <source>Correct the line that is named</source>
        <translation>请更正所指的行</translation>
    </message>
    <message>
        <source>The YAML parser found something that the restricted form does not have</source>
        <translation>YAML 解析器发现了受限形式不允许的内容</translation>
    </message>
    <message>
        <source>Write plain mappings, lists and texts only</source>
        <translation>请只写普通的映射、列表和文本</translation>
    </message>
    <message>
        <source>A CSV file is larger than this kind of file may be</source>
        <translation>CSV 文件超过此类文件允许的大小</translation>
    </message>
    <message>
        <source>A CSV file has no header row</source>
        <translation>CSV 文件没有标题行</translation>
    </message>
    <message>
        <source>Write the column names in the first row</source>
        <translation>请在第一行写列名</translation>
    </message>
    <message>
        <source>A CSV file starts with a byte order mark</source>
        <translation>CSV 文件以字节顺序标记开头</translation>
    </message>
    <message>
        <source>A CSV file is not UTF-8</source>
        <translation>CSV 文件不是 UTF-8</translation>
    </message>
    <message>
        <source>A CSV file holds a NUL character</source>
        <translation>CSV 文件含有 NUL 字符</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; this is no text</source>
        <translation>请从来源处重新获取文件；这不是文本</translation>
    </message>
    <message>
        <source>A CSV file has more columns than allowed</source>
        <translation>CSV 文件的列数超过允许值</translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation>请去掉一些列</translation>
    </message>
    <message>
        <source>A CSV file has more rows than allowed</source>
        <translation>CSV 文件的行数超过允许值</translation>
    </message>
    <message>
        <source>Split the file</source>
        <translation>请拆分文件</translation>
    </message>
    <message>
        <source>A column of a CSV file has no name</source>
        <translation>CSV 文件的某列没有名称</translation>
    </message>
    <message>
        <source>Name every column in the first row</source>
        <translation>请在第一行为每列命名</translation>
    </message>
    <message>
        <source>Two columns of a CSV file have the same name</source>
        <translation>CSV 文件有两列同名</translation>
    </message>
    <message>
        <source>Rename one of the columns</source>
        <translation>请重命名其中一列</translation>
    </message>
    <message>
        <source>A row of a CSV file has another number of cells than its header</source>
        <translation>CSV 文件某行的单元格数与标题行不同</translation>
    </message>
    <message>
        <source>Give every row as many cells as there are columns; quote cells with commas</source>
        <translation>请使每行的单元格数与列数相同；含逗号的单元格请加引号</translation>
    </message>
    <message>
        <source>A quote stands inside a cell that does not start with one</source>
        <translation>不以引号开头的单元格中出现了引号</translation>
    </message>
    <message>
        <source>Put the whole cell in quotes and double the quote inside</source>
        <translation>请将整个单元格放入引号，并将其中的引号双写</translation>
    </message>
    <message>
        <source>Something follows the closing quote of a cell</source>
        <translation>单元格的结束引号之后还有内容</translation>
    </message>
    <message>
        <source>Put the whole cell in quotes and double the quotes inside</source>
        <translation>请将整个单元格放入引号，并将其中的引号双写</translation>
    </message>
    <message>
        <source>A quoted cell does not end</source>
        <translation>带引号的单元格没有结束</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>请闭合引号</translation>
    </message>
    <message>
        <source>A carriage return stands in a CSV file without a line feed or quotes</source>
        <translation>CSV 文件中有一个既无换行符也未加引号的回车符</translation>
    </message>
    <message>
        <source>Save the file with LF or CRLF line ends, or quote the cell</source>
        <translation>请以 LF 或 CRLF 行尾保存文件，或为该单元格加引号</translation>
    </message>
    <message>
        <source>A CSV file has both LF and CRLF line ends</source>
        <translation>CSV 文件混用了 LF 和 CRLF 行尾</translation>
    </message>
    <message>
        <source>Save the file with LF or with CRLF line ends only</source>
        <translation>请只用 LF 或只用 CRLF 行尾保存文件</translation>
    </message>
    <message>
        <source>A signature method is not known</source>
        <translation>签名方法未知</translation>
    </message>
    <message>
        <source>Use ed25519 or ecdsa-p256-sha256</source>
        <translation>请使用 ed25519 或 ecdsa-p256-sha256</translation>
    </message>
    <message>
        <source>A public key is not a DER SubjectPublicKeyInfo</source>
        <translation>公钥不是 DER 格式的 SubjectPublicKeyInfo</translation>
    </message>
    <message>
        <source>Give the key as written by openssl pkey -pubin -pubout -outform DER</source>
        <translation>请提供由 openssl pkey -pubin -pubout -outform DER 写出的密钥</translation>
    </message>
    <message>
        <source>A public key is of a kind that is not used here</source>
        <translation>公钥的类型不在此使用</translation>
    </message>
    <message>
        <source>Create an Ed25519 or P-256 key</source>
        <translation>请创建 Ed25519 或 P-256 密钥</translation>
    </message>
    <message>
        <source>A public key is not in the one accepted encoding of its kind</source>
        <translation>公钥不是其类型唯一可接受的编码</translation>
    </message>
    <message>
        <source>Encode it again with a named curve and an uncompressed point, as openssl pkey -pubout does</source>
        <translation>请以命名曲线和未压缩点重新编码，如 openssl pkey -pubout 所为</translation>
    </message>
    <message>
        <source>An Ed25519 public key has a coordinate that is not reduced</source>
        <translation>Ed25519 公钥的坐标未约减</translation>
    </message>
    <message>
        <source>Refuse this key: no key generator writes such a coordinate; ask the signer for a new key</source>
        <translation>请拒绝此密钥：任何密钥生成程序都不会写出这样的坐标；请向签署人索取新密钥</translation>
    </message>
    <message>
        <source>An Ed25519 public key is a point of low order, under which one signature fits any message</source>
        <translation>Ed25519 公钥是低阶点，其下一个签名可匹配任何消息</translation>
    </message>
    <message>
        <source>Refuse this key and ask where it came from; create a new one</source>
        <translation>请拒绝此密钥并询问其来历；创建新密钥</translation>
    </message>
    <message>
        <source>A public key is not a point of its curve</source>
        <translation>公钥不是其曲线上的点</translation>
    </message>
    <message>
        <source>Ask the signer for the key again; this one is damaged</source>
        <translation>请向签署人重新索取密钥；此密钥已损坏</translation>
    </message>
    <message>
        <source>A public key file is not one PEM block as openssl writes it</source>
        <translation>公钥文件不是 openssl 写出的单个 PEM 块</translation>
    </message>
    <message>
        <source>Write the file again with openssl pkey -pubin -pubout</source>
        <translation>请用 openssl pkey -pubin -pubout 重新写出该文件</translation>
    </message>
    <message>
        <source>An Ed25519 seed is not 32 bytes</source>
        <translation>Ed25519 种子不是 32 字节</translation>
    </message>
    <message>
        <source>Give exactly 32 random bytes</source>
        <translation>请提供恰好 32 个随机字节</translation>
    </message>
    <message>
        <source>A private key file is not one PEM block with an encrypted PKCS#8 key</source>
        <translation>私钥文件不是含加密 PKCS#8 密钥的单个 PEM 块</translation>
    </message>
    <message>
        <source>Restore the file from a backup; a key in the clear has to be encrypted first with openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc</source>
        <translation>请从备份恢复该文件；明文密钥须先用 openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc 加密</translation>
    </message>
    <message>
        <source>A private key file is protected in a way that is not accepted here</source>
        <translation>私钥文件的保护方式在此不被接受</translation>
    </message>
    <message>
        <source>Encrypt the key again with openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc</source>
        <translation>请用 openssl pkcs8 -topk8 -scrypt -v2 aes-256-cbc 重新加密该密钥</translation>
    </message>
    <message>
        <source>A private key file does not open with this passphrase</source>
        <translation>此口令无法打开私钥文件</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is certainly right the file is damaged, restore it from a backup</source>
        <translation>请重新输入口令；若口令确实正确，则文件已损坏，请从备份恢复</translation>
    </message>
    <message>
        <source>A decrypted private key is not a sound Ed25519 or P-256 key</source>
        <translation>解密后的私钥不是完好的 Ed25519 或 P-256 密钥</translation>
    </message>
    <message>
        <source>Restore the file from a backup or create a new key</source>
        <translation>请从备份恢复该文件，或创建新密钥</translation>
    </message>
    <message>
        <source>A passphrase is too short or too long</source>
        <translation>口令过短或过长</translation>
    </message>
    <message>
        <source>Choose one of 8 to 1024 characters</source>
        <translation>请选择 8 至 1024 个字符的口令</translation>
    </message>
    <message>
        <source>No locked memory can be had for private keys</source>
        <translation>无法为私钥取得锁定内存</translation>
    </message>
    <message>
        <source>Raise the limit of locked memory (ulimit -l) to at least 256 KiB and start again</source>
        <translation>请将锁定内存上限（ulimit -l）提高到至少 256 KiB，然后重新启动</translation>
    </message>
    <message>
        <source>OpenSSL could not do an operation that should always work</source>
        <translation>OpenSSL 未能完成一项本应始终成功的操作</translation>
    </message>
    <message>
        <source>Check that memory is free and that the OpenSSL 3 library is intact, then try again</source>
        <translation>请检查内存是否充足、OpenSSL 3 库是否完好，然后重试</translation>
    </message>
    <message>
        <source>There is no key file for this key id</source>
        <translation>没有此密钥 ID 的密钥文件</translation>
    </message>
    <message>
        <source>Look at the list of keys; copy the key file into the key folder if it lies elsewhere, no key is made by itself</source>
        <translation>请查看密钥列表；若密钥文件在别处，请复制到密钥文件夹；密钥不会自动生成</translation>
    </message>
    <message>
        <source>A private key file holds another key than its registered one</source>
        <translation>私钥文件中的密钥与登记的不同</translation>
    </message>
    <message>
        <source>Do not sign: somebody may have exchanged the file; restore it from a backup</source>
        <translation>请勿签署：文件可能已被调换；请从备份恢复</translation>
    </message>
    <message>
        <source>A public key file is not named after its signer and its key</source>
        <translation>公钥文件未按其签署人和密钥命名</translation>
    </message>
    <message>
        <source>Name it {signer_id}.{first 12 hex digits of the key id}.pub.pem</source>
        <translation>请命名为 {signer_id}.{密钥 ID 的前 12 位十六进制数字}.pub.pem</translation>
    </message>
    <message>
        <source>A signature just made does not verify, so it was thrown away</source>
        <translation>刚生成的签名未通过验证，因此已丢弃</translation>
    </message>
    <message>
        <source>Do not use this workstation for signing until its memory and its OpenSSL library are checked</source>
        <translation>在检查内存和 OpenSSL 库之前，请勿用此工作站签署</translation>
    </message>
    <message>
        <source>Nothing was signed, because the passphrase of the key was not given</source>
        <translation>未提供密钥的口令，因此未签署任何内容</translation>
    </message>
    <message>
        <source>Sign again and type the passphrase</source>
        <translation>请重新签署并输入口令</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key can neither be used nor made</source>
        <translation>钥匙串已锁定，因此无法使用或生成密钥</translation>
    </message>
    <message>
        <source>Unlock the keychain (log in to the desktop, or open its password program) and try again; nothing was signed and no key was made</source>
        <translation>请解锁钥匙串（登录桌面，或打开其密码程序）后重试；未签署任何内容，也未生成密钥</translation>
    </message>
    <message>
        <source>The keychain refused to hand out or to take the key</source>
        <translation>钥匙串拒绝交出或存入该密钥</translation>
    </message>
    <message>
        <source>Allow the access when the keychain asks, and try again; nothing was signed</source>
        <translation>请在钥匙串询问时允许访问，然后重试；未签署任何内容</translation>
    </message>
    <message>
        <source>The keychain holds no entry for this key</source>
        <translation>钥匙串中没有此密钥的条目</translation>
    </message>
    <message>
        <source>Log in as the user whose keychain holds it, or create a new key and have the directory take it; no key is made by itself</source>
        <translation>请以钥匙串中存有该密钥的用户登录，或创建新密钥并请签署人目录收录；密钥不会自动生成</translation>
    </message>
    <message>
        <source>The keychain entry holds another key than the registered one</source>
        <translation>钥匙串条目中的密钥与登记的不同</translation>
    </message>
    <message>
        <source>Do not sign: somebody may have exchanged the entry; have the old key revoked and create a new one</source>
        <translation>请勿签署：条目可能已被调换；请吊销旧密钥并创建新密钥</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>钥匙串未及时响应</translation>
    </message>
    <message>
        <source>Look for a prompt that waits for an answer, restart the keychain service, and try again; nothing was signed</source>
        <translation>请查看是否有等待回应的提示，重启钥匙串服务后重试；未签署任何内容</translation>
    </message>
    <message>
        <source>No keychain service can be reached</source>
        <translation>无法连接任何钥匙串服务</translation>
    </message>
    <message>
        <source>Start a desktop session with a Secret Service (gnome-keyring, KWallet 6, KeePassXC), or keep the key in a passphrase-encrypted file with &apos;keys create --in file&apos;</source>
        <translation>请启动带有 Secret Service（gnome-keyring、KWallet 6、KeePassXC）的桌面会话，或用“keys create --in file”将密钥保存在口令加密的文件中</translation>
    </message>
    <message>
        <source>The signing helper could not do its work</source>
        <translation>签署助手程序未能完成工作</translation>
    </message>
    <message>
        <source>Install countersign-sign-helper beside countersign-cli, from the same version; nothing was signed</source>
        <translation>请将同一版本的 countersign-sign-helper 安装在 countersign-cli 旁；未签署任何内容</translation>
    </message>
    <message>
        <source>The public part of a keychain key is not named after its signer and its key</source>
        <translation>钥匙串密钥的公开部分未按其签署人和密钥命名</translation>
    </message>
    <message>
        <source>Name it {signer_id}.{first 12 hex digits of the key id}.keychain.pem</source>
        <translation>请命名为 {signer_id}.{密钥 ID 的前 12 位十六进制数字}.keychain.pem</translation>
    </message>
    <message>
        <source>This workstation has no keychain key with this key id</source>
        <translation>此工作站的钥匙串中没有此密钥 ID 的密钥</translation>
    </message>
    <message>
        <source>Look at &apos;keys list&apos;; a key in a file is removed by deleting its two files</source>
        <translation>请查看“keys list”；文件中的密钥通过删除其两个文件来移除</translation>
    </message>
    <message>
        <source>A ranking snapshot is of a format that is not read here</source>
        <translation>排名快照的格式在此无法读取</translation>
    </message>
    <message>
        <source>Give it as JSON, or as YAML in the restricted form</source>
        <translation>请以 JSON 或受限形式的 YAML 提供</translation>
    </message>
    <message>
        <source>A value of a lane is outside its range</source>
        <translation>某方案通道的值超出其范围</translation>
    </message>
    <message>
        <source>Correct the value where the lanes are simulated and export the snapshot again</source>
        <translation>请在模拟方案通道之处更正该值，并重新导出快照</translation>
    </message>
    <message>
        <source>The convergence band of a lane is not in order</source>
        <translation>某方案通道的收敛区间次序不对</translation>
    </message>
    <message>
        <source>Give low, mid and high hours that do not fall</source>
        <translation>请使低、中、高小时数不递减</translation>
    </message>
    <message>
        <source>A lane belongs to another cluster than its snapshot</source>
        <translation>某方案通道所属的异常簇与其快照不同</translation>
    </message>
    <message>
        <source>Export one snapshot per cluster</source>
        <translation>请为每个异常簇导出一个快照</translation>
    </message>
    <message>
        <source>A ranking snapshot has fewer than two lanes</source>
        <translation>排名快照中的方案通道少于两个</translation>
    </message>
    <message>
        <source>Simulate at least two options; one alone cannot be compared</source>
        <translation>请至少模拟两个选项；单独一个无法比较</translation>
    </message>
    <message>
        <source>The ranks of a snapshot&apos;s lanes are not 1 to n, each once</source>
        <translation>快照中方案通道的排名不是 1 至 n 各一次</translation>
    </message>
    <message>
        <source>Export the snapshot again with one rank per lane</source>
        <translation>请重新导出快照，每个方案通道一个排名</translation>
    </message>
    <message>
        <source>The fallback names a lane that is not in the snapshot</source>
        <translation>回退方案所指的方案通道不在快照中</translation>
    </message>
    <message>
        <source>Name one of the snapshot&apos;s lanes</source>
        <translation>请指定快照中的方案通道之一</translation>
    </message>
    <message>
        <source>A scoring rule weighs a column that does not exist or holds no numbers</source>
        <translation>某评分规则加权的列不存在或不含数字</translation>
    </message>
    <message>
        <source>Weigh a numeric upstream column</source>
        <translation>请对上游数据的数值列加权</translation>
    </message>
    <message>
        <source>Scoring rules have no terms</source>
        <translation>评分规则没有项</translation>
    </message>
    <message>
        <source>Give the terms, or leave the rules out</source>
        <translation>请填写各项，或省略规则</translation>
    </message>
    <message>
        <source>An upstream top-two comparison has a form that cannot be compared</source>
        <translation>上游的前两名比较的形式无法比对</translation>
    </message>
    <message>
        <source>Give values and differences as arrays of texts, numbers and nulls</source>
        <translation>请将值和差值写成由文本、数字和 null 组成的数组</translation>
    </message>
    <message>
        <source>The selected lane is not in the ranking snapshot</source>
        <translation>选定的方案通道不在排名快照中</translation>
    </message>
    <message>
        <source>Select a lane of this snapshot, or give the snapshot that has it</source>
        <translation>请选定此快照中的方案通道，或提供含有它的快照</translation>
    </message>
    <message>
        <source>Text cannot stand on one line of a signed file</source>
        <translation>文本无法放在已签署文件的一行中</translation>
    </message>
    <message>
        <source>Write it on one line in normalisation form C, not empty, without control characters and unassigned code points</source>
        <translation>请写成一行，采用规范化形式 C，不为空，不含控制字符和未分配的码位</translation>
    </message>
    <message>
        <source>A name stands twice in a list where names differ without regard to case</source>
        <translation>列表中某个名称出现两次（名称不区分大小写）</translation>
    </message>
    <message>
        <source>Rename or remove one of the two entries</source>
        <translation>请重命名或移除两个条目之一</translation>
    </message>
    <message>
        <source>An entry does not have exactly one of role and duty</source>
        <translation>某条目并非恰有角色与职责之一</translation>
    </message>
    <message>
        <source>Give it either a role or a duty</source>
        <translation>请为其指定角色或职责之一</translation>
    </message>
    <message>
        <source>A list of an authority scope is empty</source>
        <translation>权限范围的某个列表为空</translation>
    </message>
    <message>
        <source>List the ids it is good for</source>
        <translation>请列出其适用的 ID</translation>
    </message>
    <message>
        <source>A list of an authority scope has &quot;*&quot; beside ids</source>
        <translation>权限范围的某个列表中 &quot;*&quot; 与 ID 并存</translation>
    </message>
    <message>
        <source>Keep &quot;*&quot; alone for everything, or list the ids</source>
        <translation>请只保留 &quot;*&quot; 表示全部，或列出 ID</translation>
    </message>
    <message>
        <source>The suspected_since of a revocation does not fit its reason or its time</source>
        <translation>某项吊销的 suspected_since 与其原因或时间不符</translation>
    </message>
    <message>
        <source>Give suspected_since with compromised and lost only, not after revoked_at_utc</source>
        <translation>suspected_since 只用于 compromised 和 lost，且不得晚于 revoked_at_utc</translation>
    </message>
    <message>
        <source>A key_id is not the SHA-256 of its public key</source>
        <translation>某个 key_id 不是其公钥的 SHA-256</translation>
    </message>
    <message>
        <source>Correct the key_id, or ask the signer for the enrolment request again</source>
        <translation>请更正 key_id，或向签署人重新索取登记申请</translation>
    </message>
    <message>
        <source>A signature_method is not the one of its public key</source>
        <translation>某个 signature_method 与其公钥不符</translation>
    </message>
    <message>
        <source>Correct the signature_method</source>
        <translation>请更正 signature_method</translation>
    </message>
    <message>
        <source>A key ends before it begins</source>
        <translation>密钥的结束时间早于开始时间</translation>
    </message>
    <message>
        <source>Correct valid_from or valid_until</source>
        <translation>请更正 valid_from 或 valid_until</translation>
    </message>
    <message>
        <source>A key stands twice in the directory</source>
        <translation>某个密钥在签署人目录中出现两次</translation>
    </message>
    <message>
        <source>Remove one of the two; every person needs keys of their own</source>
        <translation>请移除两者之一；每个人都需要自己的密钥</translation>
    </message>
    <message>
        <source>A tier refuses a protection that does not exist</source>
        <translation>某等级排除了不存在的保护方式</translation>
    </message>
    <message>
        <source>Use os_keychain, hardware or file</source>
        <translation>请使用 os_keychain、hardware 或 file</translation>
    </message>
    <message>
        <source>A tier asks for fewer than two persons</source>
        <translation>某等级要求的人数少于两人</translation>
    </message>
    <message>
        <source>Raise its minimums to two or more in all</source>
        <translation>请将其最低人数提高到合计两人或以上</translation>
    </message>
    <message>
        <source>A policy names a tier that it does not define</source>
        <translation>策略提到了其未定义的等级</translation>
    </message>
    <message>
        <source>Define the tier, or name one of the defined tiers</source>
        <translation>请定义该等级，或使用已定义的等级之一</translation>
    </message>
    <message>
        <source>A threshold table does not cover the scores from 0 to 1 in order</source>
        <translation>阈值表未按次序覆盖 0 至 1 的分值</translation>
    </message>
    <message>
        <source>List confidence classes from high to low down to at_least 0, and risk overlays from low to high with at_most in all but the last</source>
        <translation>请从高到低列出置信等级，直至 at_least 0；从低到高列出风险叠加，除最后一项外均带 at_most</translation>
    </message>
    <message>
        <source>A pair of conflicting roles names one role twice</source>
        <translation>一对冲突角色中同一角色出现两次</translation>
    </message>
    <message>
        <source>Name two different roles</source>
        <translation>请填写两个不同的角色</translation>
    </message>
    <message>
        <source>A quarter is not written as a year and a quarter</source>
        <translation>季度未写成年份加季度的形式</translation>
    </message>
    <message>
        <source>Write it like 2026-Q4</source>
        <translation>请按 2026-Q4 的形式书写</translation>
    </message>
    <message>
        <source>A release window closes before it opens</source>
        <translation>发布窗口的关闭时间早于开启时间</translation>
    </message>
    <message>
        <source>Correct opens_at_utc or closes_at_utc</source>
        <translation>请更正 opens_at_utc 或 closes_at_utc</translation>
    </message>
    <message>
        <source>A fail matrix has no rows</source>
        <translation>失败矩阵没有任何行</translation>
    </message>
    <message>
        <source>Restore the fail matrix of the window</source>
        <translation>请恢复发布窗口的失败矩阵</translation>
    </message>
    <message>
        <source>A policy or directory is older than a version that this workstation trusts already</source>
        <translation>策略或签署人目录早于此工作站已信任的版本</translation>
    </message>
    <message>
        <source>Bring the newer version back into the window; a rollback is never accepted</source>
        <translation>请将较新的版本放回发布窗口；绝不接受回退</translation>
    </message>
    <message>
        <source>Two different files are the same version of one policy or directory</source>
        <translation>两个不同的文件是同一策略或签署人目录的同一版本</translation>
    </message>
    <message>
        <source>Ask its owner which one is real, and have the other one issued again under a higher version</source>
        <translation>请询问其负责人哪一个是真的，并让另一个以更高的版本重新发布</translation>
    </message>
    <message>
        <source>A directory version takes back a revocation, or drops a revoked key</source>
        <translation>签署人目录的某个版本取消了吊销，或删除了已吊销的密钥</translation>
    </message>
    <message>
        <source>Have the directory&apos;s owner issue a version that keeps it: revocations are only ever added</source>
        <translation>请让签署人目录的负责人发布保留它的版本：吊销只增不减</translation>
    </message>
    <message>
        <source>The directory has no such key</source>
        <translation>签署人目录中没有该密钥</translation>
    </message>
    <message>
        <source>Run &apos;directory show&apos; to see the keys there are</source>
        <translation>请运行“directory show”查看现有密钥</translation>
    </message>
    <message>
        <source>The key is revoked already, for a reason at least as grave</source>
        <translation>该密钥已因同等或更严重的原因被吊销</translation>
    </message>
    <message>
        <source>Nothing to do; only compromised and lost can follow superseded, retired or role_changed</source>
        <translation>无需处理；superseded、retired 或 role_changed 之后只能是 compromised 和 lost</translation>
    </message>
    <message>
        <source>An enrolment request does not fit what the directory says already</source>
        <translation>登记申请与签署人目录已有的内容不符</translation>
    </message>
    <message>
        <source>Correct signer_id or printed_name with the person, and have the request made again with a key of its own</source>
        <translation>请与本人更正 signer_id 或 printed_name，并用其自己的密钥重新提出申请</translation>
    </message>
    <message>
        <source>A core holds something other than what its members say together</source>
        <translation>核心的内容与其各成员共同得出的不同</translation>
    </message>
    <message>
        <source>Issue the packet again with countersign; a signed core is never edited</source>
        <translation>请用 countersign 重新签发该审计包；已签署的核心绝不编辑</translation>
    </message>
    <message>
        <source>A required signer row names nobody</source>
        <translation>某必需签署人行未指定任何人</translation>
    </message>
    <message>
        <source>Name at least one signer id in eligible</source>
        <translation>请在 eligible 中至少填写一个签署人 ID</translation>
    </message>
    <message>
        <source>A statement is not a DSSE envelope with one in-toto statement of this product</source>
        <translation>某声明不是含有本产品 in-toto 声明的 DSSE 信封</translation>
    </message>
    <message>
        <source>Get the file again from the person who signed it; a signed file is never edited</source>
        <translation>请向签署该文件的人重新索取；已签署的文件绝不编辑</translation>
    </message>
    <message>
        <source>A statement names an act that this version does not know</source>
        <translation>某声明的操作为此版本所不识</translation>
    </message>
    <message>
        <source>Use a newer countersign, or ask who wrote the file</source>
        <translation>请使用较新的 countersign，或询问文件由谁写成</translation>
    </message>
    <message>
        <source>A reason is empty</source>
        <translation>原因为空</translation>
    </message>
    <message>
        <source>Say in one to 280 characters why</source>
        <translation>请用 1 至 280 个字符说明原因</translation>
    </message>
    <message>
        <source>A review contradicts itself</source>
        <translation>评审自相矛盾</translation>
    </message>
    <message>
        <source>Give a note for every result other than ok, and recommend hold when a verification failed</source>
        <translation>对 ok 以外的每个结果请附备注；若有验证失败，请建议暂缓</translation>
    </message>
    <message>
        <source>A file is not an enrolment request with one proof of possession</source>
        <translation>文件不是含一项持有证明的登记申请</translation>
    </message>
    <message>
        <source>Get the request again from the person whose key it is (&apos;keys request&apos;)</source>
        <translation>请向密钥持有人重新索取申请（“keys request”）</translation>
    </message>
    <message>
        <source>An enrolment request is not signed with the key it asks to enrol</source>
        <translation>登记申请不是用其要登记的密钥签署的</translation>
    </message>
    <message>
        <source>Refuse it: its maker has not shown to hold the private key; ask the person for a new request</source>
        <translation>请拒绝：申请人未证明持有私钥；请向本人索取新的申请</translation>
    </message>
    <message>
        <source>A file is not a sealed packet</source>
        <translation>文件不是已封存的审计包</translation>
    </message>
    <message>
        <source>Get the packet again from the store it was sealed in; a sealed packet is never edited</source>
        <translation>请从封存它的存储库重新获取审计包；已封存的审计包绝不编辑</translation>
    </message>
    <message>
        <source>A schema does not say that it is JSON Schema 2020-12</source>
        <translation>模式未声明其为 JSON Schema 2020-12</translation>
    </message>
    <message>
        <source>Begin it with $schema: https://json-schema.org/draft/2020-12/schema</source>
        <translation>请以 $schema: https://json-schema.org/draft/2020-12/schema 开头</translation>
    </message>
    <message>
        <source>A schema has a keyword that is not implemented here, or not in this place</source>
        <translation>模式中有此处未实现、或在此位置未实现的关键字</translation>
    </message>
    <message>
        <source>Express the rule with the implemented keywords, or use a program version that knows it</source>
        <translation>请用已实现的关键字表达该规则，或使用支持它的程序版本</translation>
    </message>
    <message>
        <source>A keyword of a schema has a value it cannot have</source>
        <translation>模式的某个关键字取了不允许的值</translation>
    </message>
    <message>
        <source>Correct the value as the particulars say</source>
        <translation>请按详情更正该值</translation>
    </message>
    <message>
        <source>A $ref does not name a definition of the same schema</source>
        <translation>某个 $ref 未指向同一模式中的定义</translation>
    </message>
    <message>
        <source>Write it as #/$defs/ and the name of a definition</source>
        <translation>请写成 #/$defs/ 加定义的名称</translation>
    </message>
    <message>
        <source>A schema refers back to itself without going deeper into the document</source>
        <translation>模式引用回自身，却未深入文档</translation>
    </message>
    <message>
        <source>Remove one of the references of the circle</source>
        <translation>请移除循环中的一处引用</translation>
    </message>
    <message>
        <source>More than 64 schemas of one document apply to the same value by reference or combination</source>
        <translation>一个文档中有超过 64 个模式通过引用或组合作用于同一个值</translation>
    </message>
    <message>
        <source>Merge some of them</source>
        <translation>请合并其中一些</translation>
    </message>
    <message>
        <source>A pattern is not a regular expression that every validator reads alike</source>
        <translation>某个模式串不是所有校验器都作相同解读的正则表达式</translation>
    </message>
    <message>
        <source>Use literals, classes, groups, alternatives and counts only; write (?: for groups and no look-around, back-references, \s or POSIX classes</source>
        <translation>只能使用字面量、字符类、分组、选择和次数；分组写作 (?: ，不使用环视、反向引用、\s 或 POSIX 字符类</translation>
    </message>
    <message>
        <source>A path below the store has a form that is not allowed</source>
        <translation>存储库下的某个路径格式不允许</translation>
    </message>
    <message>
        <source>Use names separated by single slashes, without &apos;.&apos;, &apos;..&apos;, backslashes, a leading slash or names starting with &apos;.tmp-&apos;</source>
        <translation>请使用以单个斜杠分隔的名称，不含“.”、“..”、反斜杠、开头的斜杠或以“.tmp-”开头的名称</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Check the name, or fetch the file from where it was copied</source>
        <translation>请检查名称，或从复制来源处取回文件</translation>
    </message>
    <message>
        <source>Something other than a regular file stands there, or a link is on the way to it</source>
        <translation>该处不是普通文件，或路径中有链接</translation>
    </message>
    <message>
        <source>Put the file itself in its place; symbolic links, folders, devices and sockets are never read</source>
        <translation>请将文件本身放到该位置；符号链接、文件夹、设备和套接字绝不会被读取</translation>
    </message>
    <message>
        <source>The file is larger than anything this program reads here</source>
        <translation>文件大于本程序在此读取的任何内容</translation>
    </message>
    <message>
        <source>Check that it is the right file</source>
        <translation>请检查文件是否正确</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check its permissions and the connection to the storage, then try again</source>
        <translation>请检查其权限和与存储的连接，然后重试</translation>
    </message>
    <message>
        <source>The file was not written and nothing became visible</source>
        <translation>文件未写入，也没有任何内容变为可见</translation>
    </message>
    <message>
        <source>Check free space, permissions and the connection to the storage, then repeat the command: repeating is safe</source>
        <translation>请检查可用空间、权限和与存储的连接，然后重复该命令：重复是安全的</translation>
    </message>
    <message>
        <source>A different file already stands under this name and was left untouched</source>
        <translation>此名称下已有不同的文件，未予改动</translation>
    </message>
    <message>
        <source>Look at what stands there: it is damaged, still being copied, or not from this program; move it away and repeat the command</source>
        <translation>请查看该处的文件：可能已损坏、仍在复制，或并非来自本程序；请将其移走，然后重复该命令</translation>
    </message>
    <message>
        <source>The storage did not confirm that the file is recorded for good</source>
        <translation>存储未确认文件已永久记录</translation>
    </message>
    <message>
        <source>Check the storage, then repeat the command: repeating is safe and makes no second copy</source>
        <translation>请检查存储，然后重复该命令：重复是安全的，不会产生第二份副本</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>Check the name, or create the store first</source>
        <translation>请检查名称，或先创建存储库</translation>
    </message>
    <message>
        <source>The folder could not be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>Check that it is a folder, its permissions and the connection to the storage</source>
        <translation>请检查它是否为文件夹、其权限以及与存储的连接</translation>
    </message>
    <message>
        <source>The folder holds more names than this program lists</source>
        <translation>文件夹中的名称数超过本程序列出的上限</translation>
    </message>
    <message>
        <source>Remove what does not belong there</source>
        <translation>请移除不属于此处的内容</translation>
    </message>
    <message>
        <source>A folder could not be created for good</source>
        <translation>无法永久创建文件夹</translation>
    </message>
    <message>
        <source>Check permissions and free space, then repeat the command: repeating is safe</source>
        <translation>请检查权限和可用空间，然后重复该命令：重复是安全的</translation>
    </message>
    <message>
        <source>A file does not carry the name that its content gives it</source>
        <translation>文件名与其内容决定的名称不符</translation>
    </message>
    <message>
        <source>Restore the file under its own name, or remove it if it does not belong here</source>
        <translation>请以正确的名称恢复该文件；若不属于此处，请移除</translation>
    </message>
    <message>
        <source>window.yaml belongs to another release window than the folder it lies in</source>
        <translation>window.yaml 所属的发布窗口与其所在文件夹不同</translation>
    </message>
    <message>
        <source>Put window.yaml back into the folder of its release window</source>
        <translation>请将 window.yaml 放回其发布窗口的文件夹</translation>
    </message>
    <message>
        <source>A core belongs to another release window than the folder it lies in</source>
        <translation>某核心所属的发布窗口与其所在文件夹不同</translation>
    </message>
    <message>
        <source>Put the core back into the folder of its release window</source>
        <translation>请将该核心放回其发布窗口的文件夹</translation>
    </message>
    <message>
        <source>A policy, directory or schema that a packet pins is not in the store</source>
        <translation>审计包所固定的策略、签署人目录或模式不在存储库中</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256</source>
        <translation>请将具有该摘要值的文件放回 evidence/sha256</translation>
    </message>
    <message>
        <source>The store has no such packet</source>
        <translation>存储库中没有该审计包</translation>
    </message>
    <message>
        <source>Run &apos;packet list&apos; to see what there is</source>
        <translation>请运行“packet list”查看现有内容</translation>
    </message>
    <message>
        <source>Nothing can be decided about the packet, because its policy or directory is missing or not trusted on this workstation</source>
        <translation>无法就该审计包作出判定，因为其策略或签署人目录缺失，或不受此工作站信任</translation>
    </message>
    <message>
        <source>Run &apos;validate&apos; for the findings; compare the fingerprint with its owner and run &apos;trust accept&apos; when it is right</source>
        <translation>请运行“validate”查看发现项；与其负责人核对指纹，无误后运行“trust accept”</translation>
    </message>
    <message>
        <source>The person cannot do this</source>
        <translation>此人不能执行该操作</translation>
    </message>
    <message>
        <source>Check the signer id, or have somebody do it whom the packet&apos;s directory names for it</source>
        <translation>请检查签署人 ID，或让审计包的签署人目录为此指定的人来做</translation>
    </message>
    <message>
        <source>The act would not count, so it was not signed</source>
        <translation>该操作不会生效，因此未签署</translation>
    </message>
    <message>
        <source>Run &apos;packet status&apos; to see what can be done next and by whom</source>
        <translation>请运行“packet status”查看接下来可以做什么、由谁来做</translation>
    </message>
    <message>
        <source>The packet fails validation, so nobody can put a name under it</source>
        <translation>审计包未通过校验，因此任何人都不能签名</translation>
    </message>
    <message>
        <source>Run &apos;validate&apos; and mend what it names, usually by issuing a new revision</source>
        <translation>请运行“validate”并修正所指出的问题，通常是签发新修订</translation>
    </message>
    <message>
        <source>The person could do this in several roles or duties</source>
        <translation>此人可以用多个角色或职责执行该操作</translation>
    </message>
    <message>
        <source>Say which one with --capacity</source>
        <translation>请用 --capacity 指明哪一个</translation>
    </message>
    <message>
        <source>There is not exactly one key to sign with</source>
        <translation>可用于签署的密钥并非恰好一个</translation>
    </message>
    <message>
        <source>Name the key with --key, or have a valid key entered in the directory</source>
        <translation>请用 --key 指定密钥，或请人将有效密钥登记到签署人目录</translation>
    </message>
    <message>
        <source>This workstation&apos;s clock is behind a statement it has seen</source>
        <translation>此工作站的时钟早于其已看到的某声明</translation>
    </message>
    <message>
        <source>Set the clock right, then sign</source>
        <translation>请校准时钟，然后签署</translation>
    </message>
    <message>
        <source>The preview is older than five minutes or lies in the future</source>
        <translation>预览已超过五分钟，或时间在未来</translation>
    </message>
    <message>
        <source>Look at a new preview and sign within five minutes</source>
        <translation>请查看新的预览，并在五分钟内签署</translation>
    </message>
    <message>
        <source>More than five minutes passed between showing and signing; nothing was recorded</source>
        <translation>显示与签署之间超过五分钟；未记录任何内容</translation>
    </message>
    <message>
        <source>Repeat the command: it shows everything again</source>
        <translation>请重复该命令：它会重新显示全部内容</translation>
    </message>
    <message>
        <source>Nothing was signed, because it was not confirmed</source>
        <translation>未经确认，因此未签署任何内容</translation>
    </message>
    <message>
        <source>Repeat the command when you are sure</source>
        <translation>确定后请重复该命令</translation>
    </message>
    <message>
        <source>The new signature does not verify under the registered key; nothing was recorded</source>
        <translation>新签名未能以登记的密钥通过验证；未记录任何内容</translation>
    </message>
    <message>
        <source>Check which key the key store holds, and that the workstation is sound</source>
        <translation>请检查密钥保存处存有哪个密钥，以及工作站是否完好</translation>
    </message>
    <message>
        <source>Statements about the packet appeared while it was being decided; nothing was recorded</source>
        <translation>决定期间出现了有关该审计包的声明；未记录任何内容</translation>
    </message>
    <message>
        <source>Repeat the command: it shows the packet as it is now</source>
        <translation>请重复该命令：它会显示审计包的当前状态</translation>
    </message>
    <message>
        <source>The ranking snapshot is about another release window or cluster</source>
        <translation>排名快照针对的是其他发布窗口或异常簇</translation>
    </message>
    <message>
        <source>Point the decision file to the snapshot of this window and cluster</source>
        <translation>请让决策文件指向此发布窗口和异常簇的快照</translation>
    </message>
    <message>
        <source>The ids would be the same as those of another packet</source>
        <translation>这些 ID 会与另一审计包的相同</translation>
    </message>
    <message>
        <source>Choose ids that differ by more than case, and whose strategy_packet_id no other window uses</source>
        <translation>请选择不仅大小写不同、且其 strategy_packet_id 未被其他发布窗口使用的 ID</translation>
    </message>
    <message>
        <source>The fail matrix does not pass with the window&apos;s current schema and policy</source>
        <translation>失败矩阵在发布窗口当前的模式和策略下未通过</translation>
    </message>
    <message>
        <source>Run &apos;matrix run&apos; and mend the schema or policy version it names</source>
        <translation>请运行“matrix run”，并修正其指出的模式或策略版本</translation>
    </message>
    <message>
        <source>The directory has nobody who could sign in a required role</source>
        <translation>签署人目录中无人能以某必需角色签署</translation>
    </message>
    <message>
        <source>Grant the role in a new directory version, or name signers in the decision file</source>
        <translation>请在签署人目录的新版本中授予该角色，或在决策文件中指定签署人</translation>
    </message>
    <message>
        <source>A decision needs a ranking snapshot</source>
        <translation>决策需要排名快照</translation>
    </message>
    <message>
        <source>Name one under evidence in the decision file</source>
        <translation>请在决策文件的 evidence 下指定一个</translation>
    </message>
    <message>
        <source>The window or one of its packets would have the same id as another of this store</source>
        <translation>该发布窗口或其某个审计包的 ID 会与此存储库中的另一个相同</translation>
    </message>
    <message>
        <source>Choose a window id under which every strategy_packet_id stays unique</source>
        <translation>请选择能使每个 strategy_packet_id 保持唯一的发布窗口 ID</translation>
    </message>
    <message>
        <source>The window and its signer directory are not of the same environment</source>
        <translation>发布窗口与其签署人目录的环境不同</translation>
    </message>
    <message>
        <source>Use a production directory for production and a sandbox directory for the sandbox</source>
        <translation>生产环境请使用生产签署人目录，沙盒请使用沙盒签署人目录</translation>
    </message>
    <message>
        <source>The fail matrix does not pass with this schema and policy</source>
        <translation>失败矩阵在此模式和策略下未通过</translation>
    </message>
    <message>
        <source>Mend the schema or policy: its rules let a packet through that must fail, or stop one that must pass</source>
        <translation>请修正模式或策略：其规则放过了必须失败的审计包，或拦下了必须通过的审计包</translation>
    </message>
    <message>
        <source>More than one core fits</source>
        <translation>有多个核心相符</translation>
    </message>
    <message>
        <source>Name the core by --core with the first digits of its digest</source>
        <translation>请用 --core 加其摘要值的前几位指定核心</translation>
    </message>
    <message>
        <source>The window has no such packet</source>
        <translation>发布窗口中没有该审计包</translation>
    </message>
    <message>
        <source>The directory lists no such key for the signer of a statement</source>
        <translation>签署人目录未为某声明的签署人列出该密钥</translation>
    </message>
    <message>
        <source>Check that it is the directory that the packet pins</source>
        <translation>请检查它是否为审计包所固定的签署人目录</translation>
    </message>
    <message>
        <source>The signature of a statement does not verify</source>
        <translation>某声明的签名未通过验证</translation>
    </message>
    <message>
        <source>Treat the file as forged or damaged; get it again from its signer</source>
        <translation>请将该文件视为伪造或已损坏；向其签署人重新索取</translation>
    </message>
    <message>
        <source>packet_sha256 is not the digest of the packet</source>
        <translation>packet_sha256 不是该审计包的摘要值</translation>
    </message>
    <message>
        <source>Restore the packet from a copy: its bytes were changed after sealing</source>
        <translation>请从副本恢复审计包：其字节在封存后被改动</translation>
    </message>
    <message>
        <source>The file is none of the kinds this program reads</source>
        <translation>文件不属于本程序读取的任何类型</translation>
    </message>
    <message>
        <source>Name a policy, directory, window, trust file, schema, snapshot, core, statement or packet</source>
        <translation>请指定策略、签署人目录、发布窗口、信任文件、模式、快照、核心、声明或审计包</translation>
    </message>
    <message>
        <source>The decision cannot be replayed, because the ranking snapshot or the policy is not at hand</source>
        <translation>无法重算该决策，因为手头没有排名快照或策略</translation>
    </message>
    <message>
        <source>The person has signed nothing about this packet or an earlier revision of it</source>
        <translation>此人未就该审计包或其较早的修订签署任何内容</translation>
    </message>
    <message>
        <source>Compare two revisions with --from and --to</source>
        <translation>请用 --from 和 --to 比较两个修订</translation>
    </message>
    <message>
        <source>There is no earlier revision to compare with</source>
        <translation>没有可供比较的较早修订</translation>
    </message>
    <message>
        <source>Name one with --from, or read the packet with &apos;packet show&apos;</source>
        <translation>请用 --from 指定一个，或用“packet show”阅读该审计包</translation>
    </message>
    <message>
        <source>The bytes of an evidence file are not in this store, or are not the right ones</source>
        <translation>某证据文件的字节不在此存储库中，或不正确</translation>
    </message>
    <message>
        <source>The window&apos;s current directory is not trusted on this workstation, so nothing is built on it</source>
        <translation>发布窗口当前的签署人目录不受此工作站信任，因此不会以其为基础</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its owner, run &apos;trust accept&apos;, then repeat the command</source>
        <translation>请与其负责人核对指纹，运行“trust accept”，然后重复该命令</translation>
    </message>
    <message>
        <source>The window&apos;s directory was changed by somebody else meanwhile; nothing was written</source>
        <translation>发布窗口的签署人目录在此期间被他人更改；未写入任何内容</translation>
    </message>
    <message>
        <source>Look at the new version (&apos;directory show&apos;), then repeat the command</source>
        <translation>请查看新版本（“directory show”），然后重复该命令</translation>
    </message>
    <message>
        <source>The newest trusted directory is neither beside the trust file nor in the store</source>
        <translation>最新的受信任签署人目录既不在信任文件旁，也不在存储库中</translation>
    </message>
    <message>
        <source>Bring the file with that digest back into evidence/sha256 of the window, or take it in with &apos;directory adopt&apos;</source>
        <translation>请将具有该摘要值的文件放回发布窗口的 evidence/sha256，或用“directory adopt”纳入</translation>
    </message>
    <message>
        <source>A new version does not follow the window&apos;s current one</source>
        <translation>新版本未接续发布窗口的当前版本</translation>
    </message>
    <message>
        <source>Give it the id of the current file and a higher version</source>
        <translation>请为其设置当前文件的 ID 和更高的版本</translation>
    </message>
    <message>
        <source>The audit was cancelled; it changed nothing, and it says nothing about the store</source>
        <translation>审计已取消；未改动任何内容，也不说明存储库的任何情况</translation>
    </message>
    <message>
        <source>Run it again and let it come to its end</source>
        <translation>请重新运行并让其完成</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>无法写入输出</translation>
    </message>
    <message>
        <source>Check free space and whether the reading program still runs</source>
        <translation>请检查可用空间，以及读取输出的程序是否仍在运行</translation>
    </message>
    <message>
        <source>A passphrase is needed and nobody can be asked</source>
        <translation>需要口令，但无人可询问</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or name a file with --passphrase-file</source>
        <translation>请在终端中运行该命令，或用 --passphrase-file 指定文件</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>两次输入的口令不同</translation>
    </message>
    <message>
        <source>Run the command again; nothing was written</source>
        <translation>请重新运行该命令；未写入任何内容</translation>
    </message>
    <message>
        <source>The trust file lies inside the store, where others can write</source>
        <translation>信任文件位于他人可写入的存储库中</translation>
    </message>
    <message>
        <source>Name a trust file outside every store with --trust</source>
        <translation>请用 --trust 指定位于所有存储库之外的信任文件</translation>
    </message>
    <message>
        <source>It is not clear which release window is meant</source>
        <translation>不清楚指的是哪个发布窗口</translation>
    </message>
    <message>
        <source>Name it with --window</source>
        <translation>请用 --window 指定</translation>
    </message>
    <message>
        <source>Text does not name a packet</source>
        <translation>文本未指明审计包</translation>
    </message>
    <message>
        <source>Write an exception_cluster_id, or SAP-{cluster}-r{revision}</source>
        <translation>请填写 exception_cluster_id 或 SAP-{cluster}-r{revision}</translation>
    </message>
    <message>
        <source>Without a terminal an act is signed only with the view_sha256 of a preview</source>
        <translation>没有终端时，只能凭预览的 view_sha256 签署操作</translation>
    </message>
    <message>
        <source>Look at the preview (--preview), then repeat the command with the --view-sha256 and --request-time that it printed</source>
        <translation>请查看预览（--preview），然后用其输出的 --view-sha256 和 --request-time 重复该命令</translation>
    </message>
    <message>
        <source>What would be signed now is not what was previewed; nothing was signed</source>
        <translation>现在要签署的内容与预览的不同；未签署任何内容</translation>
    </message>
    <message>
        <source>Look at a new preview: the packet or the time has changed</source>
        <translation>请查看新的预览：审计包或时间已变</translation>
    </message>
    <message>
        <source>A verification of the review has no result</source>
        <translation>评审的某项验证没有结果</translation>
    </message>
    <message>
        <source>Give all four with --result ITEM=ok, ITEM=concern or ITEM=failed, and a --note where it is not ok</source>
        <translation>请用 --result ITEM=ok、ITEM=concern 或 ITEM=failed 给出全部四项，不是 ok 的请附 --note</translation>
    </message>
    <message>
        <source>A word on the command line is not one of those allowed</source>
        <translation>命令行中的某个词不在允许之列</translation>
    </message>
    <message>
        <source>Look at the command&apos;s --help</source>
        <translation>请查看该命令的 --help</translation>
    </message>
    <message>
        <source>The fingerprint given is not that of the file; nothing was accepted</source>
        <translation>给出的指纹与文件不符；未接受任何内容</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner over another channel</source>
        <translation>请通过其他渠道与其负责人核对指纹</translation>
    </message>
    <message>
        <source>Without a terminal a rule file is accepted only by its fingerprint</source>
        <translation>没有终端时，只能凭指纹接受规则文件</translation>
    </message>
    <message>
        <source>Repeat the command with --fingerprint and the SHA-256 that its owner told you</source>
        <translation>请用 --fingerprint 加其负责人告知的 SHA-256 重复该命令</translation>
    </message>
    <message>
        <source>No version of this directory is trusted on this workstation, so there is nothing to compare with</source>
        <translation>此工作站未信任该签署人目录的任何版本，因此没有可供比较的内容</translation>
    </message>
    <message>
        <source>Name a file with --from, or run &apos;trust accept&apos; first</source>
        <translation>请用 --from 指定文件，或先运行“trust accept”</translation>
    </message>
    <message>
        <source>The demo needs a folder that is new or empty</source>
        <translation>演示需要新的或空的文件夹</translation>
    </message>
    <message>
        <source>Name another folder</source>
        <translation>请指定其他文件夹</translation>
    </message>
    <message>
        <source>A step of the demo came out differently than it must</source>
        <translation>演示的某一步结果与应有的不同</translation>
    </message>
    <message>
        <source>Report this as a fault of countersign, with the lines above</source>
        <translation>请将此作为 countersign 的缺陷报告，并附上以上各行</translation>
    </message>
    <message>
        <source>A word does not have the form ITEM=TEXT with one of the four verifications</source>
        <translation>某个词不是 ITEM=TEXT 的形式，或不含四项验证之一</translation>
    </message>
    <message>
        <source>Use top_two_comparison, signer_authority, evidence_completeness or rationale_references</source>
        <translation>请使用 top_two_comparison、signer_authority、evidence_completeness 或 rationale_references</translation>
    </message>
    <message>
        <source>A recommendation is neither go nor hold</source>
        <translation>建议既不是 go 也不是 hold</translation>
    </message>
    <message>
        <source>Write --recommend go or --recommend hold</source>
        <translation>请填写 --recommend go 或 --recommend hold</translation>
    </message>
    <message>
        <source>There is no such key on this workstation</source>
        <translation>此工作站上没有该密钥</translation>
    </message>
    <message>
        <source>Run &apos;keys list&apos;, or name the right folder with --keys</source>
        <translation>请运行“keys list”，或用 --keys 指定正确的文件夹</translation>
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
        <source>Trust file (default: this person&apos;s countersign/trust.yaml)</source>
        <translation>信任文件（默认：当前用户的 countersign/trust.yaml）</translation>
    </message>
    <message>
        <source>Folder of keys (default: this person&apos;s countersign/keys)</source>
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
        <source>Close this: the packet&apos;s page says what can be done next, and by whom.</source>
        <translation>请关闭此页：审计包页面会说明接下来可以做什么、由谁来做。</translation>
    </message>
    <message>
        <source>Close this: the packet&apos;s page lists what fails. Usually a new revision mends it.</source>
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
        <translation>署名已更改</translation>
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
        <source>The decision: the selected lane&apos;s projection</source>
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
        <translation>证据项</translation>
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
        <translation>检查未通过</translation>
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
