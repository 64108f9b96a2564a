using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class RemindOpinionTests
{
    [Theory, Engines]
    public async Task Only_who_has_not_answered_is_reminded_and_only_by_the_asker(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);
        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));

        var reminded = await RemindAsync(a, "so.lanhdao");
        var foreign = await RemindAsync(a, "so.truongphong2");
        Letters.Ok(await a.AnswerAsync("so.truongphong2", OpinionAnswer.Agree));
        var nobody = await RemindAsync(a, "so.lanhdao");

        Assert.Equal(1, reminded.Value);
        Assert.Equal(["not-found"], foreign.Codes());
        Assert.Equal(["documents.opinion.nobody-waits"], nobody.Codes());
        Assert.Contains(await a.Letters.NoticesAsync("so.truongphong2"), n => n.Contains("nhắc cho ý kiến", StringComparison.Ordinal));
        Assert.DoesNotContain(await a.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("nhắc cho ý kiến", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Past_its_day_an_unanswered_line_is_late_and_may_still_be_answered(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);
        a.Letters.Node.Time.Advance(TimeSpan.FromDays(7));

        var view = (await a.SeeAsync("so.lanhdao"))!;

        Assert.All(view.Lines, l => Assert.Equal("quá hạn", view.StateOf(l).Words));
        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));
    }

    private static Task<LienThong.Kernel.Results.Result<int>> RemindAsync(Asking a, string user) => a.Letters.Get<RemindOpinion>().HandleAsync(new(a.Round), a.Letters.As(user), default);
}
