using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

/// <summary>The answer to an incoming document: prefilled link, and the drafter's line finished when it is issued.</summary>
public sealed class AnswerTests
{
    [Theory, Engines]
    public async Task Issuing_the_answer_finishes_the_drafters_line_and_asks_its_assigner_to_confirm(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var incoming = await SteeredToDrafterAsync(p);

        var id = await p.ApprovedAsync(answers: incoming);
        await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default);

        var line = Assert.Single(await p.ReadAsync(s => s.QueryAsync<Line>("select * from [documents.line] where incoming_id = @Id", new { Id = incoming.Value })));
        Assert.Equal(LineState.Done, line.State);
        Assert.Contains("01/STTTT-BCVT", line.Result, StringComparison.Ordinal);
        Assert.Equal([Token.Hat(p.Director.Appointment)], await p.HoldersAsync(incoming.Value));
    }

    [Theory, Engines]
    public async Task The_answer_and_what_it_answers_know_of_each_other(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var incoming = await SteeredToDrafterAsync(p);

        var id = await p.DraftAsync(answers: incoming);

        var reader = new Reader(p.Drafter.Person, [p.Drafter], HatTokens.Of(p.Drafter));
        var (there, back) = await p.ReadAsync(async s => (await p.Get<RelatedDocuments>().OfAsync(s, reader, id.Value), await p.Get<RelatedDocuments>().OfAsync(s, reader, incoming.Value)));
        Assert.Equal((incoming.Value, OutgoingWords.AnswersTo), (Assert.Single(there).Id, there[0].Relation));
        Assert.Equal((id.Value, OutgoingWords.AnsweredBy), (Assert.Single(back).Id, back[0].Relation));
    }

    [Theory, Engines]
    public async Task Nobody_answers_a_document_that_he_may_not_see(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var incoming = await SteeredToDrafterAsync(p);

        var answer = await p.Get<DraftOutgoing>().HandleAsync(new(p.Input(), incoming, []), p.As(p.Colleague), default);

        Assert.Equal("Answers", Assert.IsType<Result<OutgoingId>.Invalid>(answer).Errors[0].Field);
    }

    private static async Task<IncomingId> SteeredToDrafterAsync(Province p)
    {
        var letter = new NewIncoming { Agency = p.Department, ArrivalDate = new DateOnly(2026, 11, 23), SenderName = "Sở Tài chính", CodeNumber = "88", CodeNotation = "STC-NS", TypeCode = "CV", Subject = "Về việc góp ý dự toán", Channel = Channel.Post };
        var registered = (await p.Get<RegisterIncoming>().HandleAsync(new(letter, [], false), p.As(p.Clerk), default)).Value;
        var people = await p.ReadAsync(s => p.Get<Recipients>().OfAsync(s, p.Department));
        string Of(Actor who) => people.Single(r => r.Appointment == who.Appointment).Value;
        Assert.True((await p.Get<PresentIncoming>().HandleAsync(new(registered.Id, Of(p.Director), ""), p.As(p.Clerk), default)).IsOk);
        var steered = await p.Get<SteerIncoming>().HandleAsync(new(registered.Id, "Tham mưu trả lời", Of(p.Drafter), [], [], null), p.As(p.Director), default);
        Assert.True(steered.IsOk, steered.IsOk ? "" : string.Join("; ", LienThong.WebKit.ResultForms.ToErrors(steered).Fields.Select(f => f.Message)));
        return registered.Id;
    }
}
