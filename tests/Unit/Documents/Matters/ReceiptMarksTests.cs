using LienThong.Documents;

namespace LienThong.Unit.Documents.Matters;

public sealed class ReceiptMarksTests
{
    [Fact]
    public void Recipients_who_did_the_same_on_one_day_are_one_line_that_names_three()
    {
        var document = Guid.CreateVersion7();
        var morning = new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
        var receipts = Enumerable.Range(1, 10).Select(i => new ReceiptRow { OutgoingId = document, Name = $"Xã {i}", State = DeliveryState.Accepted, At = morning.AddMinutes(i) })
            .Append(new ReceiptRow { OutgoingId = document, Name = "Xã 1", State = DeliveryState.Completed, At = morning.AddHours(2) })
            .Append(new ReceiptRow { OutgoingId = document, Name = "Xã 11", State = DeliveryState.Accepted, At = morning.AddDays(1) });

        var marks = ReceiptMarks.Of(receipts).ToList();

        Assert.Equal(["Xã 1; Xã 2; Xã 3 và 7 nơi khác", "Xã 1", "Xã 11"], marks.Select(m => m.Mark.Note));
        Assert.Equal(morning.AddMinutes(10), marks[0].Mark.At);
        Assert.All(marks, m => Assert.Equal(document, m.Record));
    }
}
