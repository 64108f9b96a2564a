using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>Phiếu gửi of an issued document: one for each recipient on paper, which signs it and sends it back.</summary>
internal sealed class PrintSendingSlip(OutgoingReading reading, SlipAgencies agencies)
{
    /// <summary>Null where there is no document that the reader may know of.</summary>
    public async Task<SendingSlips?> FindAsync(OutgoingId id, Reader reader, Actor? hat, CancellationToken ct)
    {
        if (!reader.May(Permissions.ReadOutgoing) || await reading.FindAsync(id, reader, hat, ct) is not { } view) return null;
        var agency = await agencies.OfAsync(view.Row.AgencyId, view.Row.IssuedOn ?? view.Today, ct);
        return new SendingSlips(view.Row, agency, OutgoingFlow.Standing.Contains(view.Row.State) ? [.. view.Lines.Where(l => l.Paper && l.State != DeliveryState.Withdrawn)] : null);
    }
}

/// <summary>The slips of one document.</summary>
/// <param name="Receivers">Those that get it on paper; null while it has no number that stands.</param>
internal sealed record SendingSlips(OutgoingRow Row, SlipAgency Agency, IReadOnlyList<DeliveryRow>? Receivers);
