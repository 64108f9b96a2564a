using LienThong.Schedule;

namespace LienThong.Unit.Schedule;

public sealed class InvitationGuessTests
{
    private static readonly DateOnly Arrived = new(2026, 11, 23);

    [Theory]
    [InlineData("Mời họp đánh giá chuyển đổi số, 8h00 ngày 02/12/2026 tại Hội trường UBND tỉnh", "02/12/2026", "08:00", "Hội trường UBND tỉnh")]
    [InlineData("Mời dự hội nghị vào lúc 14 giờ 30 phút, ngày 5/12/2026, tại phòng họp số 2, trụ sở Sở Tài chính", "05/12/2026", "14:30", "phòng họp số 2")]
    [InlineData("Giấy mời dự lễ khai trương (8:30, thứ sáu 27-11-2026)", "27/11/2026", "08:30", null)]
    [InlineData("Mời làm việc lúc 2 giờ chiều ngày 9 tháng 12 năm 2026", "09/12/2026", "14:00", null)]
    [InlineData("Mời họp giao ban ngày 30/11 lúc 7h30", "30/11/2026", "07:30", null)]
    [InlineData("Mời dự tổng kết ngày 15/01", "15/01/2027", null, null)]
    [InlineData("Mời tham dự hội thảo về dữ liệu mở", null, null, null)]
    [InlineData("Mời họp theo Nghị định 30/2020/NĐ-CP", null, null, null)]
    [InlineData("Mời họp ngày 31/02/2026", null, null, null)]
    public void Day_hour_and_place_are_read_where_the_subject_names_them(string subject, string? day, string? hour, string? place)
    {
        var guess = InvitationGuess.Of(subject, Arrived);

        Assert.Equal((day, hour, place), (guess.Day is { } d ? LienThong.WebKit.Vn.Date(d) : null, guess.StartsAt is { } at ? HourTexts.Show(at) : null, guess.Place));
    }
}
