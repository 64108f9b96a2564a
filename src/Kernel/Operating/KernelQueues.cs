using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>What waits in the kernel's own tables.</summary>
internal static class KernelQueues
{
    private const string Unsealed = """
        select count(*) as count, (select e.at from [audit.unsealed] u join [audit.entry] e on e.id = u.entry_id order by u.entry_id limit 1) as oldest from [audit.unsealed]
        """;

    private const string Open = "select count(*) as count, min(opened_at) as oldest from [work.item] where closed_at is null";

    private const string Staged = "select count(*) as count, min(at) as oldest from [files.staged]";

    private const string Mails = "select count(*) as count, min(at) as oldest from [kernel.mail] where state = 'Waiting'";

    public static readonly WaitingQueues All = new(async (session, _) =>
    [
        (await LineAsync(session, Unsealed)).As(OperatingTexts.Unsealed, Sealer.Window * 12),
        (await LineAsync(session, Staged)).As(OperatingTexts.Staged, TimeSpan.FromHours(26)),
        (await LineAsync(session, Mails)).As(OperatingTexts.Mails, TimeSpan.FromHours(1)),
        (await LineAsync(session, Open)).As(OperatingTexts.OpenItems),
    ]);

    private static async Task<WaitingQueues.Line> LineAsync(Session session, string sql) => (await session.FindAsync<WaitingQueues.Line>(sql))!;
}
