namespace LienThong.SectorRegisters;

/// <summary>A licence, or an approval: Luật Xuất bản 2012, Luật Báo chí 2016, NĐ 60/2014, NĐ 72/2013 (now 147/2024).</summary>
internal sealed class LicenceRow : SectorRecord
{
    public string Kind { get; set; } = "";
    public string Address { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Purpose { get; set; } = "";
    public string Form { get; set; } = "";
    public long? Pages { get; set; }
    public string Format { get; set; } = "";
    public long? Copies { get; set; }
    public string Language { get; set; } = "";
    public string Printer { get; set; } = "";
    public string Schedule { get; set; } = "";
    public string Distribution { get; set; } = "";
    public string Responsible { get; set; } = "";
    public string Domain { get; set; } = "";
    public string Sources { get; set; } = "";
    public string Server { get; set; } = "";
    public string Products { get; set; } = "";
    public string District { get; set; } = "";
    public string Signer { get; set; } = "";
    public string Status { get; set; } = "";
}

/// <summary>A cuộc of inspection or check: Luật Thanh tra.</summary>
internal sealed class InspectionRow : SectorRecord
{
    public string Form { get; set; } = "";
    public string Plan { get; set; } = "";
    public string Scope { get; set; } = "";
    public string Team { get; set; } = "";
    public string Conclusion { get; set; } = "";
    public DateOnly? Concluded { get; set; }
}

/// <summary>Who was inspected, with the fine if there was one: the decree of the day of the violation (NĐ 15/2020, NĐ 119/2020 and those before).</summary>
internal sealed class SubjectRow : SectorRecord
{
    public string Kind { get; set; } = "";
    public string TaxCode { get; set; } = "";
    public string Field { get; set; } = "";
    public DateOnly? Violated { get; set; }
    public string Decree { get; set; } = "";
    public string Article { get; set; } = "";

    /// <summary>Number of the decision; empty when nothing was fined.</summary>
    public string Fine { get; set; } = "";
    public DateOnly? Fined { get; set; }

    /// <summary>Whole đồng.</summary>
    public long? Decided { get; set; }

    /// <summary>Whole đồng.</summary>
    public long? Paid { get; set; }
    public DateOnly? PaidOn { get; set; }
    public string Remedy { get; set; } = "";
    public string Repeat { get; set; } = "";
}

/// <summary>A title or form of reward: Luật Thi đua, khen thưởng.</summary>
internal sealed class AwardRow : SectorRecord
{
    public string Campaign { get; set; } = "";
    public string Form { get; set; } = "";
    public string Level { get; set; } = "";
    public string Recipient { get; set; } = "";
    public string Achievement { get; set; } = "";
    public string Signer { get; set; } = "";

    /// <summary>Whole đồng.</summary>
    public long? Money { get; set; }
}

/// <summary>A class: TT 03/2014/TT-BTTTT and the older schemes A and B.</summary>
internal sealed class ClassRow : SectorRecord
{
    public string Course { get; set; } = "";
    public string Teacher { get; set; } = "";
    public long? Learners { get; set; }
}

/// <summary>A learner of a class with result and certificate: TTLT 17/2016/TTLT-BGDĐT-BTTTT.</summary>
internal sealed class LearnerRow : SectorRecord
{
    public DateOnly? Born { get; set; }
    public string Identity { get; set; } = "";
    public string Workplace { get; set; } = "";
    public string Theory { get; set; } = "";
    public string Practice { get; set; } = "";
    public string Result { get; set; } = "";
    public string Certificate { get; set; } = "";
    public DateOnly? Certified { get; set; }
    public string Book { get; set; } = "";
}

/// <summary>A point of the postal network.</summary>
internal sealed class PostPointRow : SectorRecord
{
    public string Kind { get; set; } = "";
    public string Operator { get; set; } = "";

    /// <summary>Millionths of a degree.</summary>
    public int? Latitude { get; set; }

    /// <summary>Millionths of a degree.</summary>
    public int? Longitude { get; set; }
    public string Services { get; set; } = "";
    public string State { get; set; } = "";
}

/// <summary>A base station of one technology; several may stand at one site.</summary>
internal sealed class StationRow : SectorRecord
{
    public string Site { get; set; } = "";
    public string Operator { get; set; } = "";
    public string Tech { get; set; } = "";

    /// <summary>Millionths of a degree.</summary>
    public int? Latitude { get; set; }

    /// <summary>Millionths of a degree.</summary>
    public int? Longitude { get; set; }

    /// <summary>Metres.</summary>
    public long? Height { get; set; }
    public string Shared { get; set; } = "";
}

/// <summary>A site of the video conference system.</summary>
internal sealed class MeetingSiteRow : SectorRecord
{
    public string Level { get; set; } = "";
    public string Equipment { get; set; } = "";
    public string Line { get; set; } = "";
}

/// <summary>A meeting held over the sites.</summary>
internal sealed class MeetingRow : SectorRecord
{
    public string Host { get; set; } = "";
    public long? Attendees { get; set; }
    public long? Sites { get; set; }
    public string Tested { get; set; } = "";
    public string Conclusion { get; set; } = "";
}

/// <summary>A document that the sector's agency drafted and its superior issued, or that it issued itself: Luật Ban hành văn bản quy phạm pháp luật.</summary>
internal sealed class AdviceRow : SectorRecord
{
    public string Kind { get; set; } = "";
    public string Issuer { get; set; } = "";
    public string Drafter { get; set; } = "";
    public DateOnly? Effective { get; set; }
}

/// <summary>Something held in public: a book day, an exhibition, a contest. A number that nobody counted to the last one says so.</summary>
internal sealed class EventRow : SectorRecord
{
    public string Kind { get; set; } = "";
    public string Host { get; set; } = "";
    public long? Titles { get; set; }
    public string TitlesRough { get; set; } = "";
    public long? Copies { get; set; }
    public string CopiesRough { get; set; } = "";
    public long? Visitors { get; set; }
    public string VisitorsRough { get; set; } = "";
}

/// <summary>An agency that uses one of the province's common programs.</summary>
internal sealed class SoftwareRow : SectorRecord
{
    public string Software { get; set; } = "";
    public string Product { get; set; } = "";
    public string Level { get; set; } = "";
    public long? Users { get; set; }
}
