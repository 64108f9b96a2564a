using System.Net;
using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Organisation;
using Handler = LienThong.Organisation.SetDays.SetDays;

namespace LienThong.Integration.Organisation.SetDays;

/// <summary>23/11/2026 is a Monday; the 24th is a day off in the list that comes with the product.</summary>
public sealed class SetDaysTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25), Friday = new(2026, 11, 27), Saturday = new(2026, 11, 28), Monday = new(2026, 11, 30);

    [Theory, Engines]
    public async Task A_day_off_moves_open_deadlines_that_are_counted_and_no_others(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (counted, named, done) = (await SteeredInDaysAsync(o, "1", 3), await o.SteeredAsync("2"), await SteeredInDaysAsync(o, "3", 3));
        Letters.Ok(await o.Get<CloseIncoming>().HandleAsync(new(await ClosableAsync(o, done)), o.As("so.lanhdao"), default));

        var seen = await PreviewAsync(o, Off(Wednesday));
        var before = (await o.RowAsync(counted)).Due;
        var set = await SetAsync(o, Off(Wednesday));

        Assert.Equal((Friday, 1, 1), (before, seen.Records, set.Records));
        Assert.Equal((o.People.Agency("so"), Friday, Monday), (set.Moved[0].Agency, set.Moved[0].From, set.Moved[0].To));
        Assert.Equal((Monday, Monday), ((await o.RowAsync(counted)).Due, (await o.TopAsync(counted)).Due));
        Assert.Equal(Monday, (await ItemsAsync(o, counted)).Single(i => i.Holds).Due);
        Assert.Equal(Friday, (await o.RowAsync(done)).Due);
        Assert.Equal(Monday, (await o.RowAsync(named)).Due);
        Assert.Equal("documents.incoming.due-moved", (await o.AuditAsync(counted))[^1]);
        Assert.DoesNotContain("documents.incoming.due-moved", await o.AuditAsync(named));
        Assert.Contains(await o.NoticesAsync("so.truongphong"), n => n.StartsWith("Lịch làm việc thay đổi, hạn của 1 việc", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_usual_day_again_moves_them_back_and_a_worked_saturday_brings_them_nearer(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await SteeredInDaysAsync(o, "1", 4);

        await SetAsync(o, Off(Wednesday));
        var later = (await o.RowAsync(id)).Due;
        await SetAsync(o, new(Wednesday, null, DayKind.Usual, null, null, false));
        var back = (await o.RowAsync(id)).Due;
        await SetAsync(o, new(Saturday, null, DayKind.Worked, "Làm bù", "Thông báo 12/TB-BNV", true));

        Assert.Equal((Monday.AddDays(1), Monday, Saturday), (later, back, (await o.RowAsync(id)).Due));
        var day = (await o.Node.Work.ReadAsync(o.Node.Get<Holidays>().ListAsync)).Single(h => h.Day == Saturday);
        Assert.Equal((HolidayKind.Worked, "Làm bù", "Thông báo 12/TB-BNV", true), (day.Kind, day.Name, day.Source, day.Verified));
    }

    [Theory, Engines]
    public async Task A_line_that_has_a_counted_deadline_moves_where_its_document_has_a_named_one(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await SteeredInDaysAsync(o, "1", 3, support: true);
        var top = await o.TopAsync(id);
        Letters.Ok(await o.Get<AskExtension>().HandleAsync(new(id, top.Id, Monday, "Chờ số liệu của các xã"), o.As("so.truongphong"), default));
        Letters.Ok(await o.Get<DecideExtension>().HandleAsync(new(id, top.Id, true, null, null), o.As("so.lanhdao"), default));

        var set = await SetAsync(o, Off(Wednesday));

        Assert.Equal(1, set.Records);
        Assert.Equal((Monday, Monday), ((await o.RowAsync(id)).Due, (await o.TopAsync(id)).Due));
        Assert.All((await o.LinesAsync(id)).Where(l => l.Role == LineRole.Support), l => Assert.Equal(Monday, l.Due));
        Assert.All((await ItemsAsync(o, id)).Where(i => i.Holds), i => Assert.Equal(Monday, i.Due));
    }

    [Theory, Engines]
    public async Task A_step_taken_under_the_old_day_is_not_undone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await SteeredInDaysAsync(o, "1", 3);

        await SetAsync(o, Off(Wednesday));

        Assert.Equal(["documents.incoming.nothing-to-undo"], (await o.Get<UndoStep>().HandleAsync(new(id), o.As("so.lanhdao"), default)).Codes());
    }

    [Theory, Engines]
    public async Task What_cannot_be_a_day_is_refused_and_nothing_changes(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var before = await DaysAsync(o);

        async Task Refused(string code, Handler.Request request) => Assert.Equal([code], (await o.Get<Handler>().HandleAsync(request, o.As("tinh.hethong"), default)).Codes());
        await Refused("organisation.calendar.from", Off(null));
        await Refused("organisation.calendar.to-before-from", Off(Friday) with { To = Wednesday });
        await Refused("organisation.calendar.too-many", Off(Friday) with { To = Friday.AddDays(31) });
        await Refused("organisation.calendar.years", Off(new DateOnly(2101, 1, 1)));
        await Refused("organisation.calendar.kind", Off(Friday) with { Kind = null });
        await Refused("organisation.calendar.name", Off(Friday) with { Name = " " });
        await Refused("organisation.calendar.worked-already", Off(Friday) with { Kind = DayKind.Worked });
        await Refused("organisation.calendar.nothing", Off(Friday) with { Kind = DayKind.Usual });
        Assert.Equal(["kernel.not-permitted"], (await o.Get<Handler>().HandleAsync(Off(Friday), o.As("so.quantri"), default)).Codes());

        Assert.Equal(before, await DaysAsync(o));
    }

    [Theory, Engines]
    public async Task The_page_shows_what_would_move_before_it_is_written(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await SteeredInDaysAsync(o, "1", 3);
        using var keeper = await o.Node.SignInAsync("tinh.hethong");
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var form = (await keeper.GetAsync("/lich-lam-viec/doi-ngay?ngay=2026-11-25")).Form("set-days").Fill("Input.Kind", "Off").Fill("Input.Name", "Nghỉ do bão số 12");
        var seen = await form.SubmitAsync("preview");
        var still = (await o.RowAsync(id)).Due;
        var saved = await seen.Form("set-days").SubmitAsync("save");
        var read = await clerk.GetAsync("/lich-lam-viec?nam=2026");

        Assert.Contains("Hạn của 1 văn bản đang mở sẽ dời", seen.Words, StringComparison.Ordinal);
        Assert.Contains("Sở Khoa học và Công nghệ", seen.Words, StringComparison.Ordinal);
        Assert.Equal((Friday, Monday), (still, (await o.RowAsync(id)).Due));
        Assert.Contains("người giữ đã được báo", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Nghỉ do bão số 12", read.Words, StringComparison.Ordinal);
        Assert.Contains("Chưa đối chiếu", read.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Đổi ngày", read.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/lich-lam-viec/doi-ngay")).Status);
    }

    private static Handler.Request Off(DateOnly? day) => new(day, null, DayKind.Off, "Nghỉ do bão số 12", null, false);

    private static async Task<Handler.Effect> SetAsync(Letters o, Handler.Request request)
    {
        var set = await o.Get<Handler>().HandleAsync(request, o.As("tinh.hethong"), default);
        Letters.Ok(set);
        return set.Value;
    }

    private static async Task<Handler.Effect> PreviewAsync(Letters o, Handler.Request request) => (await o.Get<Handler>().PreviewAsync(request, o.As("tinh.hethong"), default)).Value;

    private static async Task<IncomingId> SteeredInDaysAsync(Letters o, string number, int days, bool support = false)
    {
        var id = await o.PresentedAsync(number);
        Letters.Ok(await o.Get<SteerIncoming>().HandleAsync(new(id, "Giao tham mưu", o.Unit("so.a"), support ? [o.Unit("so.b")] : [], [], null, Days: days), o.As("so.lanhdao"), default));
        return id;
    }

    private static async Task<IncomingId> ClosableAsync(Letters o, IncomingId id)
    {
        Letters.Ok(await o.FinishAsync(id, (await o.TopAsync(id)).Id, "so.truongphong"));
        return id;
    }

    private static Task<List<Kernel.Work.WorkItem>> ItemsAsync(Letters o, IncomingId id) => o.Node.Work.ReadAsync(s => o.Get<Kernel.Work.WorkItems>().OfRecordAsync(s, id.Value));

    private static async Task<int> DaysAsync(Letters o) => (await o.Node.Work.ReadAsync(o.Node.Get<Holidays>().ListAsync)).Count;
}
