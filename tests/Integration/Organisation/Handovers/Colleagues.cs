using LienThong.Documents;
using LienThong.Integration.Assignments;
using LienThong.Integration.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using LienThong.Organisation;
using HandOver = LienThong.Organisation.HandOverWork.HandOverWork;
using TakeOver = LienThong.Organisation.TakeOverWork.TakeOverWork;

namespace LienThong.Integration.Organisation.Handovers;

/// <summary>The small department at work, and minutes by which one hands over to another.</summary>
internal sealed class Colleagues(Letters letters) : IAsyncDisposable
{
    public const string Reason = "Chuyển công tác theo Quyết định số 12/QĐ-SKHCN";

    public Letters Letters => letters;

    public static async Task<Colleagues> OnAsync(Engine engine) => new(await Letters.OnAsync(engine));

    public Task<Result<WorkHandoverId>> OfferAsync(string from, string to, string? by = null, string? reason = Reason) =>
        letters.Get<HandOver>().HandleAsync(new(letters.People[from].Appointment, letters.People[to].Appointment, reason), letters.As(by ?? from), default);

    public Task<Result<Done>> AnswerAsync(WorkHandoverId id, string user, bool accept = true, string? why = null) =>
        letters.Get<TakeOver>().HandleAsync(new(id, accept, why), letters.As(user), default);

    /// <summary>Everything passes from one to the other.</summary>
    public async Task<WorkHandoverId> PassAsync(string from, string to, string? by = null)
    {
        var offered = await OfferAsync(from, to, by);
        Letters.Ok(offered);
        Letters.Ok(await AnswerAsync(offered.Value, to));
        return offered.Value;
    }

    public Task<WorkHandover> RowAsync(WorkHandoverId id) => letters.Node.Work.ReadAsync(async s => (await WorkHandovers.FindAsync(s, id))!);

    public Task<List<WorkHandoverLine>> LinesAsync(WorkHandoverId id) => letters.Node.Work.ReadAsync(s => WorkHandovers.LinesAsync(s, id));

    /// <summary>What waits for somebody: what is asked, of what, by when.</summary>
    public async Task<string[]> WaitingAsync(string user)
    {
        var reader = await letters.ReaderAsync(user);
        return [.. (await letters.Node.Work.ReadAsync(s => letters.Get<WorkItems>().OpenForAsync(s, reader, 100))).Select(i => $"{i.Ask}: {i.Title} {i.Number} {i.Due}").Order(StringComparer.Ordinal)];
    }

    /// <summary>A draft of somebody's, to be signed by another.</summary>
    public async Task<OutgoingId> DraftAsync(string drafter = "so.chuyenvien", string signer = "so.lanhdao", string subject = "Về việc rà soát hạ tầng viễn thông")
    {
        var people = letters.People;
        using var content = new MemoryStream("Kính gửi: các cơ quan"u8.ToArray());
        var file = (await letters.Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", people[drafter].Person)).Value.Id;
        var input = new DraftInput { Subject = subject, TypeCode = "CV", Signer = people[signer].Appointment, Recipients = new([], [people.Agency("xa")], "") };
        var drafted = await letters.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), letters.As(drafter), default);
        Letters.Ok(drafted);
        return drafted.Value;
    }

    public Task<OutgoingRow> DraftRowAsync(OutgoingId id) => letters.Node.Work.ReadAsync(async s => (await s.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", new { Id = id }))!);

    public TaskOffice Tasks => new(letters.Node, letters.People);

    public ValueTask DisposeAsync() => letters.DisposeAsync();
}
