"""CalendarService over stock grpcio."""

from google.protobuf.timestamp_pb2 import Timestamp

from tonglu import request_id
from tonglu.v1 import calendar_pb2 as pb


def test_work_time_skips_weekends_and_holidays(owner, shop):
    hours = [pb.WorkInterval(from_minute=540, until_minute=1_080)]
    week = [pb.WeekdayHours(weekday=pb.Weekday.Name(day), intervals=hours) for day in range(1, 6)]
    calendar = owner.calendar.set_work_hours(
        pb.SetWorkHoursRequest(request_id=request_id(), hours=week)
    ).calendar
    holiday = pb.SpecialDay(day="2026-11-23", kind=pb.SPECIAL_DAY_KIND_HOLIDAY)
    calendar = owner.calendar.set_special_days(
        pb.SetSpecialDaysRequest(request_id=request_id(), version=calendar.version, days=[holiday])
    ).calendar
    read = owner.calendar.get_work_calendar(
        pb.GetWorkCalendarRequest(from_day="2026-11-01", until_day="2026-12-01")
    )
    assert read.calendar == calendar
    assert list(read.special_days) == [holiday]
    friday, tuesday = Timestamp(), Timestamp()
    friday.FromJsonString("2026-11-20T17:50:00+08:00")
    tuesday.FromJsonString("2026-11-24T09:50:00+08:00")
    found = owner.calendar.compute_work_time(
        pb.ComputeWorkTimeRequest(at_time=friday, work_minutes=60)
    )
    assert found.is_open
    assert found.due_time == tuesday
    assert found.next_work_day == "2026-11-24"
