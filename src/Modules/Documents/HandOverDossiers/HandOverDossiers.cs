using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Nộp lưu: who keeps closed dossiers offers them to the agency's archive; the list is kept as it was that day.</summary>
internal sealed class HandOverDossiers(UnitOfWork work, DossierContents contents, DossierDesk desk, WorkItems items)
{
    public const int LongestCondition = 500, MostDossiers = 500;

    internal sealed record Request(IReadOnlyList<DossierId> Dossiers, string? Condition);

    public Task<Result<TransferId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<TransferId>(Permissions.HandOverDossiers, act, async s =>
    {
        var (faults, condition) = (new List<FieldError>(), Nfc.Clean(r.Condition));
        if (r.Dossiers.Count is 0 or > MostDossiers) faults.Add(new("Dossiers", "documents.transfer.none-chosen", DossierTexts.NoneToHandOver(MostDossiers)));
        if (condition.Length > LongestCondition) faults.Add(new("Condition", "documents.transfer.condition", DossierTexts.TooLong(condition.Length, LongestCondition)));
        if (faults.Count > 0) return Fail.Invalid(faults);
        var rows = new List<Dossier>();
        foreach (var id in r.Dossiers.Distinct().OrderBy(d => d.Value))
        {
            var taken = await DossierDesk.TakeAsync(s, id, DossierAction.Offer);
            if (!taken.IsOk) return taken.Failure;
            if (!Retention.IsArchived(taken.Value.Retention)) faults.Add(new("Dossiers", "documents.transfer.retention", DossierTexts.NotArchived(taken.Value)));
            rows.Add(taken.Value);
        }

        if (faults.Count > 0) return Fail.Invalid(faults);
        var transfer = Make(act, [.. rows.Select(row => row.UnitName).Where(u => u.Length > 0).Distinct()], condition);
        s.Context<DocumentsContext>().Add(transfer);
        s.Context<DocumentsContext>().AddRange(LinesOf(transfer.Id, rows, await contents.TotalsAsync(s, [.. rows.Select(d => d.Id)])));
        foreach (var row in rows)
        {
            row.TransferId = transfer.Id;
            (row.AskedUntil, row.AskedWhy, row.AskedName) = (null, null, null);
            await desk.CloseAsync(s, row);
            DossierDesk.Audit(s, row, "offered", new { transfer = transfer.Id });
        }

        await items.OpenAsync(s, ItemOf(transfer, rows, act.Actor));
        s.Audit("documents.transfer.offered", DossierTransfer.Kind, transfer.Id.Value, new { dossiers = rows.Count });
        return transfer.Id;
    }, ct);

    // Nobody takes what he himself gives: a văn thư's own goes to the chánh văn phòng.
    private static WorkItem ItemOf(DossierTransfer transfer, List<Dossier> rows, Actor giver)
    {
        var (role, name) = giver.Role == Role.VanThu ? (Role.ChanhVanPhong, OutgoingWords.OfficeHead) : (Role.VanThu, DossierWords.Archive);
        return new()
        {
            Kind = DossierDesk.ReceiveKind,
            Ask = DossierWords.AskReceive,
            RecordKind = DossierTransfer.Kind,
            RecordId = transfer.Id.Value,
            Holder = Token.Desk(transfer.AgencyId, role),
            HolderName = name,
            AgencyId = transfer.AgencyId,
            Title = DossierWords.TransferGist(rows.Count, rows[0]),
            FromName = giver.Display,
            Link = Links.Receive(transfer.Id),
        };
    }

    private static DossierTransfer Make(Act act, IReadOnlyList<string> units, string condition) => new()
    {
        Id = TypedId.New<TransferId>(),
        AgencyId = act.Actor.Agency,
        GivenBy = act.Actor.Appointment,
        GivenByName = act.Actor.Display,
        GivenByTitle = act.Actor.Title,
        UnitName = string.Join("; ", units),
        GivenAt = act.At,
        Condition = condition,
    };

    private static IEnumerable<TransferLine> LinesOf(TransferId id, IEnumerable<Dossier> rows, Dictionary<DossierId, DossierTotals> totals) =>
        rows.OrderBy(d => SortKey.Of(d.Notation), StringComparer.Ordinal).Select((d, i) => (Row: d, Place: i + 1, Totals: totals.GetValueOrDefault(d.Id, DossierTotals.None))).Select(x => new TransferLine
        {
            Id = OrderedId.Next(),
            TransferId = id,
            DossierId = x.Row.Id,
            Position = x.Place,
            Notation = x.Row.Notation,
            Title = x.Row.Title,
            StartDate = x.Row.StartDate,
            EndDate = x.Row.EndDate!.Value,
            Retention = x.Row.Retention,
            Documents = (int)x.Totals.Documents,
            Pages = (int)x.Totals.Pages,
            Files = (int)x.Totals.Files,
        });
}
