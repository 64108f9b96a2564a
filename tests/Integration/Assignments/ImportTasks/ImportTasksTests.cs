using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.ImportTasks;

public sealed class ImportTasksTests
{
    [Theory, Engines]
    public async Task Good_rows_are_given_bad_ones_are_named_and_the_same_file_again_changes_nothing(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var csv = """
            title,source,area,year,owner,due,document,review,finished
            Kết nối trục văn bản,Tổng kết 2026,68,2027,CĐS,2027-03-31,,,
            Đào tạo cán bộ xã,Tổng kết 2026,,2027,,2027-06-30,,,
            ,Tổng kết 2026,99,2027,XYZ,2027-02-30,,,
            Việc cũ,Tổng kết 2016,Lâm Đồng,2017,kh,2017-06-30,,2016,2017-07-03
            Việc không hạn,,,2027,CĐS,,,2026,2027-01-01
            Kết nối trục văn bản,Tổng kết 2026,68,2027,CĐS,2027-03-31,,,
            """;

        var first = await TaskOffice.ImportAsync(o.Node, csv, o.People.Agency("so"));
        var again = await TaskOffice.ImportAsync(o.Node, csv, o.People.Agency("so"));

        Assert.Equal((3, 0), (first.Imported, first.Known));
        Assert.Equal([(4, "title"), (4, "area"), (4, "owner"), (4, "due"), (6, "area"), (6, "due"), (6, "finished"), (7, "")], first.Refused.Select(r => (r.Row, r.Field)));
        Assert.Contains("CĐS", first.Refused.Single(r => r.Field == "owner").Message, StringComparison.Ordinal);
        Assert.Equal((0, 4), (again.Imported, again.Known));
        Assert.Equal(["Thực hiện: Kết nối trục văn bản"], await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Thực hiện: Đào tạo cán bộ xã"], await o.WaitingAsync("so.chanhvanphong"));
        Assert.Empty(await o.WaitingAsync("so.truongphong2"));
        Assert.Equal(["Việc cũ"], await o.Node.Work.ReadAsync(s => s.QueryAsync<string>("select title from [assignments.task] where state = 'Done'")));
    }
}
