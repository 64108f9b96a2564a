using LienThong.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Documents;

/// <summary>The leader of the small department asks unit b and a chuyên viên about a letter that lies before him.</summary>
internal sealed class Asking(Letters letters) : IAsyncDisposable
{
    public static readonly DateOnly Due = new(2026, 11, 27);

    public Letters Letters => letters;

    /// <summary>The letter.</summary>
    public IncomingId Letter { get; private set; }

    public OpinionRoundId Round { get; private set; }

    public static async Task<Asking> OnAsync(Engine engine, bool asked = true)
    {
        var asking = new Asking(await Letters.OnAsync(engine));
        asking.Letter = await asking.Letters.PresentedAsync();
        if (asked) asking.Round = (await asking.AskAsync()).Value.Id;
        return asking;
    }

    public Task<Result<AskOpinion.Answer>> AskAsync(string user = "so.lanhdao", string question = "Có nên phủ sóng cả vùng lõm?", string[]? to = null, DateOnly? due = null) =>
        letters.Get<AskOpinion>().HandleAsync(new(Incoming.Kind, Letter.Value, question, to ?? [letters.Unit("so.b"), letters.Person("so.chuyenvien")], due ?? Due), letters.As(user), default);

    public Task<Result<Done>> AnswerAsync(string user, OpinionAnswer? answer, string text = "") =>
        letters.Get<GiveOpinion>().HandleAsync(new(Round, answer, text), letters.As(user), default);

    public Task<Result<Done>> CloseAsync(string user = "so.lanhdao") => letters.Get<CloseOpinion>().HandleAsync(new(Round), letters.As(user), default);

    public async Task<OpinionView?> SeeAsync(string user) => await letters.Get<OpinionReading>().FindAsync(Round, await letters.ReaderAsync(user), default);

    /// <summary>What waits for a person on Hôm nay of the asking.</summary>
    public async Task<List<WorkItem>> WorkOfAsync(string user)
    {
        var reader = await letters.ReaderAsync(user);
        return (await letters.Node.Work.ReadAsync(s => letters.Get<WorkItems>().OpenForAsync(s, reader, 100))).FindAll(i => i.RecordId == Round.Value);
    }

    public ValueTask DisposeAsync() => letters.DisposeAsync();
}
