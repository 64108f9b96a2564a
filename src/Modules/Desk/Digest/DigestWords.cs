using System.Text;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Desk.Digest;

/// <summary>The daily mail in words: plain text, the day's three groups as on Hôm nay.</summary>
internal static class DigestWords
{
    public static string Subject(List<WorkItem> open, DateOnly today)
    {
        var late = open.Count(i => i.Due < today);
        return $"Việc ngày {Vn.Date(today)}: {Vn.Number(open.Count)} việc đang chờ" + (late == 0 ? "" : $", {Vn.Number(late)} quá hạn");
    }

    public static string Body(string name, List<WorkItem> open, int most, WorkingCalendar calendar, DateOnly today, Site site)
    {
        var text = new StringBuilder($"Kính gửi {name},\n\nViệc đang chờ ngày {Vn.LongDate(today).ToLowerInvariant()}:\n");
        Group(DeskWords.Late, open.Where(i => i.Due < today));
        Group(DeskWords.DueToday, open.Where(i => i.Due == today));
        Group(DeskWords.Coming, open.Where(i => i.Due is null || i.Due > today));
        if (open.Count > most) text.Append("\nCòn nữa; xem đủ ở Hôm nay.\n");
        return text.Append($"\n{(site.Link(Links.Today) is { } link ? $"Mở Hôm nay: {link}\n" : "")}Thôi nhận thư này: vào Hôm nay, chọn “{DeskWords.DigestShort}”.\n").ToString();

        void Group(string title, IEnumerable<WorkItem> items)
        {
            var lines = items.Take(most).ToList();
            if (lines.Count == 0) return;
            text.Append($"\n{title} ({Vn.Number(lines.Count)})\n");
            foreach (var item in lines)
                text.Append($"- {item.Ask}: {item.Title}{(item.Number.Length > 0 ? $" ({item.Number})" : "")}{(item.Due is { } due ? $", hạn {Vn.Date(due)}, {Vn.DueWords(calendar.Left(today, due))}" : "")}\n");
        }
    }
}
