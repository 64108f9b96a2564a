using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Documents;

/// <summary>What tests of recalls do and look at.</summary>
internal static class Recalls
{
    public static async Task<IncomingId> AcceptAsync(this Province p, OutgoingId id, int line, Actor clerk) =>
        (await p.Get<AcceptDelivery>().HandleAsync(new((await p.LinesAsync(id))[line].Id), p.As(clerk), default)).Value.Id;

    public static Task<Result<RecallOutgoing.Answer>> RecallAsync(this Province p, OutgoingId id, string reason = "Sai số liệu", Actor? by = null) =>
        p.Get<RecallOutgoing>().HandleAsync(new(id, null, reason), p.As(by ?? p.Clerk), default);

    public static Task<Result<Done>> AnswerAsync(this Province p, IncomingId id, Actor clerk, bool? agree = true, string reason = "") =>
        p.Get<AnswerRecall>().HandleAsync(new(id, agree, reason), p.As(clerk), default);

    /// <summary>Issued, registered by both agencies of the node, and asked back.</summary>
    public static async Task<(OutgoingId Id, IncomingId Other, IncomingId Commune)> AskedAsync(this Province p)
    {
        var id = await p.IssuedAsync();
        var (other, commune) = (await p.AcceptAsync(id, 0, p.OtherClerk), await p.AcceptAsync(id, 1, p.CommuneClerk));
        Assert.Equal(2, (await p.RecallAsync(id)).Value.Asked);
        return (id, other, commune);
    }

    public static Task<List<CopyRecall>> RecallsAsync(this Province p, OutgoingId id) => p.ReadAsync(s => p.Get<RecallReading>().OfOutgoingAsync(s, id));

    public static Task<LienThong.Documents.Incoming> CopyAsync(this Province p, IncomingId id) =>
        p.ReadAsync(async s => (await s.FindAsync<LienThong.Documents.Incoming>("select * from [documents.incoming] where id = @Id", new { Id = id.Value }))!);

    public static Task<List<WorkItem>> OpenAsync(this Province p, Guid record) => p.ReadAsync(s => p.Get<WorkItems>().OfRecordAsync(s, record));

    public static Task<List<Line>> PartsAsync(this Province p, IncomingId id) =>
        p.ReadAsync(s => s.QueryAsync<Line>("select * from [documents.line] where incoming_id = @Id order by assigned_at, id", new { Id = id.Value }));

    /// <summary>Steers a copy of the commune to its clerk.</summary>
    public static async Task SteerAsync(this Province p, IncomingId id) =>
        Letters.Ok(await p.Get<SteerIncoming>().HandleAsync(new(id, "Giao xử lý", Recipient.Of(p.CommuneClerk.Appointment), [], [], null), p.As(p.CommuneChair), default));
}
