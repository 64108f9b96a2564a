using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class ReviewDraftTests
{
    [Theory, Engines]
    public async Task Approval_walks_head_office_signer_and_ends_with_the_clerk(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        Assert.Equal(OutgoingState.OfficeReview, (await p.ReviewAsync(id, p.Head)).Value);
        Assert.Equal([Token.Desk(p.Department, Role.ChanhVanPhong)], await p.HoldersAsync(id.Value));
        Assert.Equal(OutgoingState.LeaderApproval, (await p.ReviewAsync(id, p.Office)).Value);
        Assert.Equal([Token.Hat(p.Director.Appointment)], await p.HoldersAsync(id.Value));
        Assert.Equal(OutgoingState.ToIssue, (await p.ReviewAsync(id, p.Director)).Value);
        Assert.Equal([Token.Desk(p.Department, Role.VanThu)], await p.HoldersAsync(id.Value));
    }

    [Theory, Engines]
    public async Task A_return_needs_a_reason_and_keeps_versions_and_opinions(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);
        await p.ReviewAsync(id, p.Head);

        Assert.IsType<Result<OutgoingState>.Invalid>(await p.ReviewAsync(id, p.Office, ReviewDecision.Return));
        Assert.Equal(OutgoingState.Returned, (await p.ReviewAsync(id, p.Office, ReviewDecision.Return, "Sai thể thức nơi nhận")).Value);

        Assert.Equal([Token.Hat(p.Drafter.Appointment)], await p.HoldersAsync(id.Value));
        Assert.Equal(1, (await p.RowAsync(id)).LastVersion);
        var said = await p.ReadAsync(s => s.QueryAsync<string>("select decision from [documents.review] where outgoing_id = @Id order by at, id", new { Id = id.Value }));
        Assert.Equal(["Edit", "ToUnit", "ToOffice", "Return"], said);
        Assert.Contains(await p.NoticesAsync(Token.Hat(p.Drafter.Appointment)), n => n.Contains("trả lại", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_question_leaves_the_draft_with_the_reviewer_and_the_answer_comes_back(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        Assert.Equal(OutgoingState.UnitReview, (await p.ReviewAsync(id, p.Head, ReviewDecision.Ask, "Số liệu lấy ở đâu?")).Value);
        var answer = await p.Get<AnswerReview>().HandleAsync(new(id, "Báo cáo quý III của doanh nghiệp"), p.As(p.Drafter), default);

        Assert.True(answer.IsOk);
        Assert.Equal([Token.Head(p.Telecom)], await p.HoldersAsync(id.Value));
        Assert.Single(await p.NoticesAsync(Token.Hat(p.Head.Appointment)));
        Assert.Equal(0, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where kind = @Kind and closed_at is null", new { Kind = OutgoingTalk.QuestionKind })));
    }

    [Theory, Engines]
    public async Task Who_does_not_hold_the_draft_passes_nothing_on(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        Assert.Equal("documents.outgoing.not-holder", Assert.IsType<Result<OutgoingState>.Refused>(await p.ReviewAsync(id, p.Office)).Code);
        Assert.Equal("kernel.not-permitted", Assert.IsType<Result<OutgoingState>.Refused>(await p.ReviewAsync(id, p.Drafter)).Code);
    }

    [Theory, Engines]
    public async Task The_clerk_returns_what_cannot_be_issued(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.ApprovedAsync();

        Assert.Equal(OutgoingState.Returned, (await p.ReviewAsync(id, p.Clerk, ReviewDecision.Return, "Thiếu phụ lục")).Value);
    }
}
