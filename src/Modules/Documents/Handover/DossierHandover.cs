using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Dossiers of agencies that end go on at the successor, also those that are over, which somebody must be able to read: at their keeper where he goes along, else at the head
/// of the unit that takes over, else at the văn thư. A number that the successor has already gets a part more. What waits for the archive goes back to its keeper first.
/// </summary>
internal sealed class DossierHandover(DossierDesk desk, WorkItems items)
{
    private const string Rows = "select * from [documents.dossier] where agency_id in @Ids order by year, notation, id";

    private const string Taken = "select agency_id, year, notation from [documents.dossier] where agency_id in @Heirs";

    private const string GiveBack = """
        update [documents.dossier_transfer] set state = 'GivenBack', taken_at = @At, taken_by_name = @By, reason = @Why where id = @Transfer and state = 'Offered'
        """;

    public async Task<List<Passing>> PlanAsync(Session session, Heirs heirs, Guid[] ended, IReadOnlyList<OfficeAfter> offices)
    {
        var (rows, taken) = await session.QueryAsync<Dossier, Number>(Rows, Taken, new { Ids = session.Ids(ended), Heirs = session.Ids(offices.Select(o => o.Id.Value)) });
        var known = taken.Select(n => (n.AgencyId, n.Year, n.Notation)).ToHashSet();
        return rows.ConvertAll(row => Plan(heirs, row, known));
    }

    private Passing Plan(Heirs heirs, Dossier row, HashSet<(AgencyId, int, string)> known)
    {
        var keeper = heirs.Keeper(row.AgencyId, row.UnitId, row.KeeperId);
        var unit = heirs.UnitIn(keeper, row.UnitId);
        var person = heirs.PersonIn(keeper, row.KeeperId) is { } own && Permissions.OpenDossier.Allows(own.Role) ? own
            : heirs.Office(keeper).Members.FirstOrDefault(m => unit is not null && m.UnitId == unit.Id && m.Role == Role.TruongPhong) ?? heirs.First(keeper, Role.VanThu);
        var number = NumberOf(row, keeper, known);
        var told = new HandedRecord(Dossier.Kind, row.Id.Value, row.AgencyId, row.Title, row.Notation, row.KeeperName, keeper, person?.FullName ?? "", 0) { Fault = person is null ? HandoverWords.NoClerk(heirs.Office(keeper).Name) : null };
        return new(told, session => ApplyAsync(session, heirs, row, keeper, person!, unit, number));
    }

    private static string NumberOf(Dossier row, AgencyId keeper, HashSet<(AgencyId, int, string)> known)
    {
        for (var part = 1; ; part++)
        {
            var tail = part == 1 ? "" : $".{part}";
            var number = row.Notation[..Math.Min(row.Notation.Length, DossierFields.LongestNotation - tail.Length)] + tail;
            if (known.Add((keeper, row.Year, number))) return number;
        }
    }

    private async Task ApplyAsync(Session session, Heirs heirs, Dossier planned, AgencyId keeper, MemberView person, UnitView? unit, string number)
    {
        var row = (await session.Context<DocumentsContext>().Set<Dossier>().FindAsync([planned.Id], session.Cancelled))!;
        var from = heirs.NameOf(planned.AgencyId);
        if (row is { State: DossierState.Offered, TransferId: { } transfer })
        {
            await session.ExecuteAsync(GiveBack, new { Transfer = transfer, session.Act.At, By = session.Act.Actor.Display, Why = heirs.Basis });
            await items.CloseAsync(session, transfer.Value);
            (row.State, row.TransferId) = (DossierState.Closed, null);
        }

        (row.AgencyId, row.Notation, row.KeeperId, row.KeeperName) = (keeper, number, person.Id, person.FullName);
        (row.UnitId, row.UnitName) = (unit?.Id ?? person.UnitId, unit?.Name ?? person.UnitName ?? "");
        // The new keeper is warned anew, and the new head of the agency decides what was asked.
        row.WarnedFor = null;
        row.Version++;
        await session.SaveAsync();
        await desk.CloseAsync(session, row);
        if (row.AskedUntil is not null) await desk.OpenAsync(session, row, DossierDesk.ExtensionKind, DossierWords.AskDecide, Token.Desk(keeper, Role.LanhDao), DossierWords.Leaders, null, HandoverWords.From(from));
        await desk.IndexAsync(session, row);
        DossierDesk.Audit(session, row, "handed-over", new { from, to = heirs.Office(keeper).Name, basis = heirs.Basis });
    }

    private sealed class Number
    {
        public AgencyId AgencyId { get; init; }
        public int Year { get; init; }
        public string Notation { get; init; } = "";
    }
}
