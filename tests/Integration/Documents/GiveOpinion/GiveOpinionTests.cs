using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class GiveOpinionTests
{
    [Theory, Engines]
    public async Task Only_the_asker_reads_all_answers_each_asked_the_own_and_others_nothing(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);

        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));
        Letters.Ok(await a.AnswerAsync("so.truongphong2", OpinionAnswer.Other, "Chờ khảo sát"));

        Assert.Equal([OpinionAnswer.Other, OpinionAnswer.Agree], (await a.SeeAsync("so.lanhdao"))!.Lines.Select(l => l.Answer!.Value));
        Assert.Equal("", Assert.Single((await a.SeeAsync("so.chuyenvien"))!.Lines).Text);
        foreach (var user in (string[])["so.vanthu", "so.chanhvanphong", "so.chuyenvien3", "tinh.kiemtoan"]) Assert.Null(await a.SeeAsync(user));
        Assert.Empty(await a.WorkOfAsync("so.chuyenvien"));
        Assert.Equal(2, (await a.Letters.NoticesAsync("so.lanhdao")).Count(n => n.Contains("đã cho ý kiến", StringComparison.Ordinal)));
        Assert.DoesNotContain(await a.Letters.NoticesAsync("so.lanhdao"), n => n.Contains("khảo sát", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task An_answer_may_change_until_the_asking_is_closed(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);
        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree));

        Letters.Ok(await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Disagree, "Nghĩ lại thì chưa nên"));
        Letters.Ok(await a.CloseAsync());

        Assert.Equal("Nghĩ lại thì chưa nên", (await a.SeeAsync("so.chuyenvien"))!.Mine!.Text);
        Assert.Equal(["documents.opinion.closed"], (await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Agree)).Codes());
    }

    [Theory, Engines]
    public async Task No_answer_a_disagreement_without_words_and_who_was_not_asked_are_refused(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);

        Assert.Equal(["documents.opinion.answer-missing"], (await a.AnswerAsync("so.chuyenvien", null, "Ừ")).Codes());
        Assert.Equal(["documents.opinion.text-missing"], (await a.AnswerAsync("so.chuyenvien", OpinionAnswer.Disagree)).Codes());
        Assert.Equal(["not-found"], (await a.AnswerAsync("so.chuyenvien3", OpinionAnswer.Agree)).Codes());
        Assert.Equal(["not-found"], (await a.AnswerAsync("so.lanhdao", OpinionAnswer.Agree)).Codes());
    }
}
