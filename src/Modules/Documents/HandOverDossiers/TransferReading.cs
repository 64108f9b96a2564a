using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Reads handings over: those that one gave; văn thư, leaders and chánh văn phòng all of their agency.</summary>
internal sealed class TransferReading(UnitOfWork work, Organisations organisations, DossierContents contents, Clock clock)
{
    public const int MostListed = 200;

    private const string Seen = "(x.agency_id in @Wide or x.given_by in @Hats)";

    /// <param name="Dossiers">How many are handed over with it.</param>
    internal sealed record Line(DossierTransfer Transfer, long Dossiers);

    /// <param name="AgencyName">As it is called today.</param>
    internal sealed record View(DossierTransfer Row, IReadOnlyList<TransferLine> Lines, string AgencyName, Actor? Taker);

    /// <param name="Row">A closed dossier that may be handed over.</param>
    internal sealed record Offered(Dossier Row, DossierTotals Totals);

    public Task<List<Line>> ListAsync(Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = DossierScope.Of(reader).Args(s);
        args.Add("Most", MostListed);
        var (rows, counts) = await s.QueryAsync<DossierTransfer, Counted>(
            $"select x.* from [documents.dossier_transfer] x where {Seen} order by x.given_at desc, x.id limit @Most",
            $"select l.transfer_id, count(*) as dossiers from [documents.transfer_line] l join [documents.dossier_transfer] x on x.id = l.transfer_id where {Seen} group by l.transfer_id", args);
        var known = counts.ToDictionary(c => c.TransferId, c => c.Dossiers);
        return rows.ConvertAll(r => new Line(r, known.GetValueOrDefault(r.Id)));
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

    /// <summary>Closed dossiers that a hat may hand over, the nearest day first.</summary>
    public Task<List<Offered>> OfferedAsync(Actor hat, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var rows = (await s.QueryAsync<Dossier>("select * from [documents.dossier] where agency_id = @Agency and state = 'Closed' and archive_by is not null order by archive_by, id limit @Most", new { hat.Agency, Most = 2000 }))
            .Where(d => DossierTable.Holds(DossierTable.Keeper, d, hat)).Take(HandOverDossiers.MostDossiers).ToList();
        var totals = await contents.TotalsAsync(s, [.. rows.Select(r => r.Id)]);
        return rows.ConvertAll(r => new Offered(r, totals.GetValueOrDefault(r.Id, DossierTotals.None)));
    }, ct);

    private sealed class Counted
    {
        public TransferId TransferId { get; init; }
        public long Dossiers { get; init; }
    }
}
