using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PrintSubmissionSlipTests
{
    [Theory, Engines]
    public async Task The_submission_slip_tells_at_each_stage_what_was_decided_in_order(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);
        await p.ReviewAsync(id, p.Head, ReviewDecision.Return, "Bổ sung số liệu");
        await p.SubmitAsync(id);
        await p.ReviewAsync(id, p.Head, comment: "Nhất trí nội dung");
        await p.ReviewAsync(id, p.Office);
        await p.ReviewAsync(id, p.Director, comment: "Đồng ý phát hành");
        await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default);

        var slip = (await SlipAsync(p, p.Clerk, id))!;

        Assert.Equal([OutgoingState.Draft, OutgoingState.UnitReview, OutgoingState.OfficeReview, OutgoingState.LeaderApproval, OutgoingState.ToIssue], slip.Stages.Select(s => s.Stage));
        Assert.Equal(["Trình trưởng phòng.", "Trình trưởng phòng."], slip.Stages[0].Said.Select(e => e.Text));
        Assert.Equal(["Trả lại: Bổ sung số liệu", "Duyệt, chuyển văn phòng: Nhất trí nội dung"], slip.Stages[1].Said.Select(e => e.Text));
        Assert.Equal(("Lê Quang Vinh", "Giám đốc", "Duyệt, chuyển văn thư phát hành: Đồng ý phát hành"), slip.Stages[3].Said.Select(e => (e.Who, e.Position, e.Text)).Single());
        Assert.StartsWith("Số 01/STTTT-BCVT", slip.Stages[4].Said.Single().To, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Stages_still_to_come_are_left_to_the_pen(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);

        var slip = (await SlipAsync(p, p.Drafter, await p.DraftAsync()))!;

        Assert.Equal(5, slip.Stages.Count);
        Assert.All(slip.Stages, s => Assert.Empty(s.Said));
        Assert.Equal("Sở Tài chính; Ủy ban nhân dân xã Hòa Trạch; Báo Quảng Bình (giấy, 2 bản)", SlipWords.Receivers(slip.View));
    }

    [Theory, Engines]
    public async Task Who_may_not_read_the_draft_gets_no_slip(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        foreach (var stranger in (Actor[])[p.OtherClerk, p.Colleague, p.CommuneChair]) Assert.Null(await SlipAsync(p, stranger, id));
        Assert.NotNull(await SlipAsync(p, p.Drafter, id));
    }

    [Theory, Engines]
    public async Task A_slip_asks_as_many_statements_for_a_long_way_as_for_a_short_one(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (draft, issued) = (await p.DraftAsync(), await p.IssuedAsync());
        await SlipAsync(p, p.Clerk, draft); // the working calendar is read once

        var few = await CountAsync(p, draft);

        Assert.Equal(few, await CountAsync(p, issued));
        Assert.InRange(few, 1, 17);
    }

    private static async Task<int> CountAsync(Province p, OutgoingId id)
    {
        var count = Statements.Begin();
        await SlipAsync(p, p.Clerk, id);
        return count();
    }

    private static Task<SubmissionSlip?> SlipAsync(Province p, Actor actor, OutgoingId id) => p.Get<PrintSubmissionSlip>().FindAsync(id, new(actor.Person, [actor], HatTokens.Reading(actor)), actor, default);
}
