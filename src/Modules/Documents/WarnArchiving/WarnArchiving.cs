using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Work;
using Microsoft.Extensions.Logging;

namespace LienThong.Documents;

/// <summary>Looks every five minutes whether dossiers are to be handed over soon.</summary>
internal sealed class ArchivingDay(WarnArchiving warning, ILogger<ArchivingDay> log) : Loop(TimeSpan.FromMinutes(5), log)
{
    protected override Task TurnAsync(CancellationToken ct) => warning.RunAsync(ct);
}

/// <summary>
/// On working mornings puts <i>Nộp lưu</i> on the desk of who keeps a closed dossier, 30 days before its last day (NĐ 30/2020, Phụ lục VI). Which day
/// was warned of is written in the same transaction, so a node that starts anew, or another one, does not warn again.
/// </summary>
internal sealed class WarnArchiving(UnitOfWork work, Holidays holidays, WorkItems items, Notices notices, Clock clock)
{
    private const int Most = 500;

    // Two nodes at once: the second waits for the rows of the first and finds them warned of.
    private const string Warn = """
        update [documents.dossier] set warned_for = archive_by where (warned_for is null or warned_for <> archive_by) and id in (
          select id from [documents.dossier] where state = 'Closed' and archive_by <= @Until and (warned_for is null or warned_for <> archive_by) order by archive_by, id limit @Most)
        returning *
        """;

    /// <summary>How many were warned of.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (now, today) = (clock.Now, clock.Today);
        if (!OfficeMorning.HasCome(now)) return 0;
        return await work.MaintainAsync(async s =>
        {
            if (!(await holidays.CalendarAsync(s)).IsWorking(today)) return 0;
            var near = await s.QueryAsync<Dossier>(Warn, new { Until = today.AddDays(Archiving.WarnedBefore), Most });
            if (near.Count == 0) return 0;
            await items.OpenManyAsync(s, [.. near.Select(d => ItemOf(d, now))]);
            foreach (var keeper in near.GroupBy(d => d.KeeperId)) await notices.TellEachAsync(s, new Dictionary<string, string> { [Token.Hat(keeper.Key)] = DossierWords.ToldNear([.. keeper]) }, Links.NewTransfer, now);
            return near.Count;
        }, ct);
    }

    private static WorkItem ItemOf(Dossier row, DateTimeOffset now) => new()
    {
        Kind = DossierDesk.ArchiveKind,
        Ask = DossierWords.AskHandOver,
        RecordKind = Dossier.Kind,
        RecordId = row.Id.Value,
        Holder = Token.Hat(row.KeeperId),
        HolderName = row.KeeperName,
        AgencyId = row.AgencyId,
        Title = row.Title,
        Number = row.Notation,
        FromName = DossierWords.Archive,
        Link = Links.Dossier(row.Id),
        Due = row.ArchiveBy,
        OpenedAt = now,
    };
}
