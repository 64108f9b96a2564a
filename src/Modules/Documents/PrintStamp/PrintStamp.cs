using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>Dấu ĐẾN of a registered document (NĐ 30/2020, Phụ lục IV): what a clerk would write into the stamp by hand.</summary>
internal sealed class PrintStamp(IncomingReading reading, DossierReading dossiers, SlipAgencies agencies)
{
    /// <summary>Null where there is no document that the reader may know of.</summary>
    public async Task<ArrivalStamp?> FindAsync(IncomingId id, Reader reader, Actor? hat, CancellationToken ct)
    {
        if (!reader.May(Permissions.ReadIncoming) || await reading.FindAsync(id, reader, hat, ct) is not { } view) return null;
        var filed = await dossiers.OfDocumentAsync(id.Value, reader, ct);
        var agency = await agencies.OfBookAsync(view.Row.BookId, view.Row.ArrivalDate, ct);
        return new ArrivalStamp(view.Row, agency.Name, string.Join("; ", To(view)), string.Join("; ", filed.Select(d => d.Notation)));
    }

    // Whoever leads; before the leader has said who, the one that it was presented to.
    private static IEnumerable<string> To(IncomingView view)
    {
        var leads = view.Lines.Where(l => l is { ParentId: null, Role: LineRole.Lead } && LineTable.Live(l.State)).Select(l => l.Label).ToList();
        return leads.Count == 0 && view.Row.State == IncomingState.Presented ? view.Holders.Take(1).Select(i => i.HolderName) : leads;
    }
}

/// <summary>What stands in the stamp; empty where the pen is to write.</summary>
internal sealed record ArrivalStamp(Incoming Row, string Agency, string To, string Dossier);
