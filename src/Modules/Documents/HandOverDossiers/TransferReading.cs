using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Reads handings over: those that one gave; văn thư, leaders and chánh văn phòng all of their agency.</summary>
internal sealed class TransferReading(UnitOfWork work, Organisations organisations, DossierContents contents, Clock clock)
{
    public const int PageSize = 50;

    private const string Seen = "(x.agency_id in @Wide or x.given_by in @Hats)";

    /// <param name="AgencyName">As it is called today.</param>
    internal sealed record View(DossierTransfer Row, IReadOnlyList<TransferLine> Lines, string AgencyName, Actor? Taker);

    /// <param name="Row">A closed dossier that may be handed over.</param>
    internal sealed record Offered(Dossier Row, DossierTotals Totals);

    /// <summary>A page after a key, the newest first, and one more where there are more.</summary>
    public Task<List<TransferRow>> ListAsync(Reader reader, TransferId? after, CancellationToken ct) => work.ReadAsync(s =>
    {
        var args = DossierScope.Of(reader).Args(s);
        args.Add("After", after);
        args.Add("Limit", PageSize + 1);
        return s.QueryAsync<TransferRow>($"""
            select x.id, x.given_at, x.given_by_name, x.unit_name, x.taken_by_name, x.state, (select count(*) from [documents.transfer_line] l where l.transfer_id = x.id) as dossiers
            from [documents.dossier_transfer] x where {Seen}{(after is null ? "" : " and x.id < @After")} order by x.id desc limit @Limit
            """, args);
    }, ct);

    public Task<View?> FindAsync(TransferId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = DossierScope.Of(reader).Args(s);
        args.Add("Id", id);
        if (await s.FindAsync<DossierTransfer>($"select x.* from [documents.dossier_transfer] x where x.id = @Id and {Seen}", args) is not { } row) return null;
        var lines = await s.QueryAsync<TransferLine>("select * from [documents.transfer_line] where transfer_id = @Id order by position", args);
        var taker = row.State == TransferState.Offered ? reader.HatsFor(Permissions.ReceiveDossiers).FirstOrDefault(h => h.Agency == row.AgencyId && h.Appointment != row.GivenBy) : null;
        return new View(row, lines, (await organisations.AgencyAsync(s, row.AgencyId, clock.Today))?.Name ?? "", taker);
    }, ct);

    /// <summary>Closed dossiers that a hat may hand over, the nearest day first, as many as go at one time.</summary>
    public Task<List<Offered>> OfferedAsync(Actor hat, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var rows = await s.QueryAsync<Dossier>($"""
            select d.* from [documents.dossier] d where d.agency_id = @Agency and d.state = 'Closed' and d.archive_by is not null{(DossierTable.KeepsAll(hat) ? "" : " and (d.keeper_id = @Appointment or d.unit_id = @Headed)")}
            order by d.archive_by, d.id limit @Most
            """, new { hat.Agency, hat.Appointment, Headed = DossierTable.Headed(hat), Most = HandOverDossiers.MostDossiers });
        var totals = await contents.TotalsAsync(s, [.. rows.Select(r => r.Id)]);
        return rows.ConvertAll(r => new Offered(r, totals.GetValueOrDefault(r.Id, DossierTotals.None)));
    }, ct);
}

/// <summary>One line of the list of handings over.</summary>
internal sealed class TransferRow
{
    public TransferId Id { get; init; }
    public DateTimeOffset GivenAt { get; init; }
    public string GivenByName { get; init; } = "";
    public string UnitName { get; init; } = "";
    public string? TakenByName { get; init; }
    public TransferState State { get; init; }
    public long Dossiers { get; init; }
}
